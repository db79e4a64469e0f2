import type { ArtifactId } from '@/lib/model/ids';
import type { ProofmarkDatabase } from './database';

/** How many passages an artifact has, and how many of them were not found. */
export interface ArtifactCounts {
  tags: number;
  lost: number;
}

/** The counts of some artifacts, from indexes alone. */
export async function artifactCounts(
  db: ProofmarkDatabase,
  ids: readonly ArtifactId[],
): Promise<ReadonlyMap<ArtifactId, ArtifactCounts>> {
  const counted = await Promise.all(
    ids.map(async (id): Promise<[ArtifactId, ArtifactCounts]> => {
      const [tags, lost] = await Promise.all([
        db.tags.where('artifactId').equals(id).count(),
        db.tags.where('[artifactId+sighting.status]').equals([id, 'lost']).count(),
      ]);
      return [id, { tags, lost }];
    }),
  );
  return new Map(counted);
}
