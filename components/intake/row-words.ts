import { i18n } from '#i18n';
import type { AskedFor, DraftRow } from '@/lib/programs/intake/rows';

export const kindInWords = (kind: DraftRow['kind']): string => i18n.t(`intake.kind.${kind}`);

export const askedInWords = (asked: AskedFor): string =>
  asked.is === 'sharedByTeam' ? i18n.t('intake.asked.sharedByTeam') : i18n.t(`intake.asked.${asked.is}`, asked.count);
