import { i18n } from '#i18n';
import type { RequirementCoverage } from '@/lib/coverage/coverage';

/** Which options of a choice count instead of this one, by their codes. */
export function countsInstead({ instead }: Pick<RequirementCoverage, 'instead'>): string {
  const names = instead.map(({ code, title }) => code || title);
  return i18n.t('state.countsInstead', names.length, [names.join(', ')]);
}
