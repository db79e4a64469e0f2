import { i18n } from '#i18n';
import { type RequestSubjects, subjectsOf } from '@/lib/feedback/subjects';
import type { ProofmarkDatabase } from '@/lib/store/database';

export type GatherSubjects = (db: ProofmarkDatabase) => Promise<RequestSubjects>;

/** Loads what gathers everything that can be asked about. */
export async function loadSubjects(): Promise<GatherSubjects> {
  const { portfolioOf } = await import('@/lib/store/portfolio');
  return async (db) => subjectsOf(await portfolioOf(db), (label) => i18n.t('ask.page', [label]));
}
