import type { CredentialCoverage } from '@/lib/coverage/coverage';
import type { Artifact } from '@/lib/model/artifact';
import type { CellKey } from '@/lib/model/cell';
import type { Credential } from '@/lib/model/credential';
import { type ReviewerRating, type ReviewerThread, reviewerRatings, threadsOfCell } from '@/lib/model/feedback-reply';
import type { CheckId } from '@/lib/model/ids';
import type { Tag } from '@/lib/model/tag';
import { checkMarks } from '@/lib/store/check-marks';
import { coverageOf } from '@/lib/store/coverage';
import type { ProofmarkDatabase } from '@/lib/store/database';
import { credentialsWithActive } from '@/lib/store/preferences';
import { listReplies } from '@/lib/store/replies';
import { tagsOfCell } from '@/lib/store/tags';

/** The passages of the one cell that is open. */
interface OpenedCell {
  key: CellKey;
  passages: { tag: Tag; artifact: Artifact }[];
  /** What reviewers said about it. */
  threads: ReviewerThread[];
}

export interface CoverageState {
  credentials: Credential[];
  /** Of the active credential; null while there is none. */
  coverage: CredentialCoverage | null;
  marked: Set<CheckId>;
  open: OpenedCell | null;
  /** What reviewers rated, cell by cell. */
  reviewed: ReadonlyMap<CellKey, readonly ReviewerRating[]>;
}

/** @param open the cell whose passages are to be shown too */
export async function coverageState(db: ProofmarkDatabase, open: CellKey | null): Promise<CoverageState> {
  const { credentials, active } = await credentialsWithActive(db);
  const coverage = active && (await coverageOf(db, active));
  if (!coverage) return { credentials, coverage: null, marked: new Set(), open: null, reviewed: new Map() };
  const cell = coverage.requirements.flatMap(({ cells }) => cells).find(({ key }) => key === open)?.cell;
  const [marked, tags, replies] = await Promise.all([
    checkMarks(
      db,
      coverage.requirements.map(({ requirement }) => requirement.id),
    ),
    cell ? tagsOfCell(db, cell) : [],
    listReplies(db),
  ]);
  const artifacts = await db.artifacts.bulkGet(tags.map((tag) => tag.artifactId));
  const passages = tags.flatMap((tag, place) => {
    const artifact = artifacts[place];
    return artifact ? { tag, artifact } : [];
  });
  const opened = open && cell ? { key: open, passages, threads: threadsOfCell(replies, open) } : null;
  return { credentials, coverage, marked, open: opened, reviewed: reviewerRatings(replies) };
}
