import type { CredentialCoverage, PassageCounts } from '@/lib/coverage/coverage';
import type { Artifact } from '@/lib/model/artifact';
import type { Credential } from '@/lib/model/credential';
import { dayOf } from '@/lib/model/feedback-request';
import type { AskedReviews } from '@/lib/reviewing/review';
import { artifactByAliases } from '@/lib/store/artifacts';
import { coverageOf } from '@/lib/store/coverage';
import type { ProofmarkDatabase } from '@/lib/store/database';
import { countDue, countOpenReplies } from '@/lib/store/feedback-counts';
import { countPassages } from '@/lib/store/passage-counts';
import { credentialsWithActive } from '@/lib/store/preferences';
import { askedReviews } from './asked-reviews';

/** All that the popup shows of the database. */
export interface PopupState {
  credentials: Credential[];
  /** Of the active credential; null while there is none. */
  coverage: CredentialCoverage | null;
  /** The document in the tab, where something of it is stored. */
  artifact: Artifact | null;
  /** Its passages, whatever they are tagged to. */
  passages: PassageCounts;
  /** What is to be done about requests for feedback. */
  feedback: { due: number; open: number };
  /** What others ask: about the document, and what may be about it too. */
  asked: AskedReviews;
}

/**
 * One transaction, since each costs a turn between the browser's processes and the popup has 100 ms in all.
 *
 * @param aliases names of the document in the tab; none where it can't be known
 */
export function popupState(db: ProofmarkDatabase, aliases: readonly string[]): Promise<PopupState> {
  return db.transaction('r', db.tables, async () => {
    const [artifact, { credentials, active }] = await Promise.all([
      artifactByAliases(db, aliases),
      credentialsWithActive(db),
    ]);
    const [passages, coverage, due, open, asked] = await Promise.all([
      countPassages(db, artifact?.id),
      active ? coverageOf(db, active, artifact?.id) : null,
      countDue(db, dayOf(new Date())),
      countOpenReplies(db),
      askedReviews(db, aliases),
    ]);
    return { credentials, coverage, artifact, passages, feedback: { due, open }, asked };
  });
}
