import { i18n } from '#i18n';
import type { HeadlineLine } from '@/lib/coverage/headline';

/** A line of the headline as a sentence, the same wherever it is said. */
export const headlineInWords = ({ says, count, of }: HeadlineLine): string =>
  i18n.t(`headline.${says}`, count, [String(count), String(of)]);
