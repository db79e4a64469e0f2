import type { CredentialCoverage } from '@/lib/coverage/coverage';
import { credentialCoverage } from '@/lib/coverage/credential-coverage';
import type { ArtifactId, CredentialId } from '@/lib/model/ids';
import type { ProofmarkDatabase } from './database';
import { questionedCells } from './feedback-counts';
import { outlineOf } from './outlines';
import { activeCredential } from './preferences';

/**
 * The coverage of a credential, from counts alone: no tag is read, however many there are. Counts and ratings are read
 * whole and at once, as there are no more of them than cells: asking for one after another, or cell by cell, costs the
 * popup more than reading those of other credentials.
 *
 * @param artifactId the artifact of which `here` counts the passages
 */
export function coverageOf(
  db: ProofmarkDatabase,
  credentialId: CredentialId,
  artifactId?: ArtifactId,
): Promise<CredentialCoverage | null> {
  const tables = [db.credentials, db.requirements, db.indicators, db.currentRatings, db.tallies, db.totals, db.replies];
  return db.transaction('r', tables, async () => {
    const [outline, totals, here, ratings, questioned] = await Promise.all([
      outlineOf(db, credentialId),
      db.totals.toArray(),
      artifactId ? db.tallies.where('artifactId').equals(artifactId).toArray() : [],
      db.currentRatings.toArray(),
      questionedCells(db),
    ]);
    return outline && credentialCoverage({ outline, totals, here, ratings, questioned });
  });
}

/** The coverage of the active credential; null where there is none. For questions asked once: a live query hears of no change. */
export async function activeCoverage(db: ProofmarkDatabase): Promise<CredentialCoverage | null> {
  const id = await activeCredential(db);
  return id && coverageOf(db, id);
}
