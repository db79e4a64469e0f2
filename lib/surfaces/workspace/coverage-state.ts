import type { CredentialCoverage } from '@/lib/coverage/coverage';
import type { CellKey } from '@/lib/model/cell';
import type { Credential } from '@/lib/model/credential';
import { type ReviewerRating, reviewerRatings } from '@/lib/model/feedback-reply';
import type { CheckId } from '@/lib/model/ids';
import { checkMarks } from '@/lib/store/check-marks';
import { coverageOf } from '@/lib/store/coverage';
import type { ProofmarkDatabase } from '@/lib/store/database';
import { credentialsWithActive } from '@/lib/store/preferences';
import { listReplies } from '@/lib/store/replies';

export interface CoverageState {
  credentials: Credential[];
  /** Of the active credential; null while there is none. */
  coverage: CredentialCoverage | null;
  marked: Set<CheckId>;
  /** What reviewers rated, cell by cell. */
  reviewed: ReadonlyMap<CellKey, readonly ReviewerRating[]>;
}

export async function coverageState(db: ProofmarkDatabase): Promise<CoverageState> {
  const { credentials, active } = await credentialsWithActive(db);
  const coverage = active && (await coverageOf(db, active));
  if (!coverage) return { credentials, coverage: null, marked: new Set(), reviewed: new Map() };
  const [marked, replies] = await Promise.all([
    checkMarks(
      db,
      coverage.requirements.map(({ requirement }) => requirement.id),
    ),
    listReplies(db),
  ]);
  return { credentials, coverage, marked, reviewed: reviewerRatings(replies) };
}
