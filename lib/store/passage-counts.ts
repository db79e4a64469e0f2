import type { PassageCounts } from '@/lib/coverage/coverage';
import type { ArtifactId } from '@/lib/model/ids';
import type { Sighting } from '@/lib/model/tag';
import type { ProofmarkDatabase } from './database';

/** How many passages of an artifact there are, by how they were found; none where there is no artifact. From an index alone. */
export async function countPassages(db: ProofmarkDatabase, id: ArtifactId | undefined): Promise<PassageCounts> {
  if (id === undefined) return { found: 0, changed: 0, lost: 0 };
  const count = (status: Sighting['status']) =>
    db.tags.where('[artifactId+sighting.status]').equals([id, status]).count();
  const [found, changed, lost] = await Promise.all([count('exact'), count('changed'), count('lost')]);
  return { found, changed, lost };
}
