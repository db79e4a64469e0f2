import { i18n } from '#i18n';
import { type RequestSubjects, subjectsOf } from '@/lib/feedback/subjects';
import type { ProofmarkDatabase } from '@/lib/store/database';
import { portfolioOf } from '@/lib/store/portfolio';

/** Everything that can be asked about. */
export const requestSubjects = async (db: ProofmarkDatabase): Promise<RequestSubjects> =>
  subjectsOf(await portfolioOf(db), (label) => i18n.t('ask.page', [label]));
