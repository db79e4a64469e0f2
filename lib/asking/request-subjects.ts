import { i18n } from '#i18n';
import { type RequestSubjects, subjectsOf } from '@/lib/feedback/subjects';
import type { ProofmarkDatabase } from '@/lib/store/database';

/** Everything that can be asked about. */
export async function requestSubjects(db: ProofmarkDatabase): Promise<RequestSubjects> {
  const { portfolioOf } = await import('@/lib/store/portfolio');
  return subjectsOf(await portfolioOf(db), (label) => i18n.t('ask.page', [label]));
}
