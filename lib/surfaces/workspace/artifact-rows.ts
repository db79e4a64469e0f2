import type { CredentialCoverage, Tally } from '@/lib/coverage/coverage';
import type { Artifact } from '@/lib/model/artifact';
import { type CellKey, cellKey } from '@/lib/model/cell';
import type { ArtifactId } from '@/lib/model/ids';
import type { ProofmarkDatabase } from '@/lib/store/database';

/** An artifact with the cells of a credential that it holds passages for. */
export interface ServingArtifact {
  artifact: Artifact;
  keys: CellKey[];
}

/** The artifacts that hold passages for a credential, those with most cells first. No tag is read, and no count. */
export async function servingArtifacts(
  db: ProofmarkDatabase,
  { requirements }: Pick<CredentialCoverage, 'requirements'>,
): Promise<ServingArtifact[]> {
  const asked = new Set(requirements.flatMap(({ cells }) => cells.map(({ key }) => key)));
  const keysOf = new Map<ArtifactId, CellKey[]>();
  for (const [artifactId, requirementId, indicatorId] of await db.tallies.toCollection().primaryKeys()) {
    const key = cellKey({ requirementId, indicatorId });
    if (!asked.has(key)) continue;
    keysOf.set(artifactId, [...(keysOf.get(artifactId) ?? []), key]);
  }
  // All at once: asking for a thousand, one by one, takes longer than a frame.
  const artifacts = await db.artifacts.toArray();
  return artifacts
    .flatMap((artifact) => {
      const keys = keysOf.get(artifact.id);
      return keys ? [{ artifact, keys }] : [];
    })
    .sort((one, other) => other.keys.length - one.keys.length || other.artifact.updatedAt - one.artifact.updatedAt);
}

/** The counts of some artifacts, each by its id. */
export async function talliesOf(
  db: ProofmarkDatabase,
  artifactIds: readonly ArtifactId[],
): Promise<ReadonlyMap<string, readonly Tally[]>> {
  const tallies = await db.tallies
    .where('artifactId')
    .anyOf([...artifactIds])
    .toArray();
  return Map.groupBy(tallies, ({ artifactId }) => artifactId);
}
