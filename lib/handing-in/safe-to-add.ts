import type { DocumentIdentity } from '@/lib/model/artifact';
import { newArtifactId } from '@/lib/model/ids';
import { artifactByAliases } from '@/lib/store/artifacts';
import type { Backup } from '@/lib/store/backup';
import type { ProofmarkDatabase } from '@/lib/store/database';

/**
 * What a file brings, so that adding it can reach nothing that is here, whatever ids it uses: its tags become those of
 * the open document, nothing is put into a program or credential that is here, and of passages that are tagged here
 * nothing comes. What has no cell left is left out.
 */
export async function safeToAdd(db: ProofmarkDatabase, backup: Backup, identity: DocumentIdentity): Promise<Backup> {
  const { file } = backup;
  const [programs, credentials, requirements, indicators, present, here] = await Promise.all([
    db.programs.toArray(),
    db.credentials.toArray(),
    db.requirements.toArray(),
    db.indicators.toArray(),
    db.tags.toArray(),
    artifactByAliases(db, identity.aliases),
  ]);
  const programHere = idsOf(programs);
  const credentialHere = idsOf(credentials);
  const kept = {
    credentials: file.credentials.filter(({ programId }) => !programHere.has(programId)),
    requirements: file.requirements.filter(({ credentialId }) => !credentialHere.has(credentialId)),
    indicators: file.indicators.filter(({ credentialId }) => !credentialHere.has(credentialId)),
  };
  const credentialThen = new Set([...credentialHere, ...idsOf(kept.credentials)]);
  const own = kept.requirements.filter(({ credentialId }) => credentialThen.has(credentialId));
  const ownIndicators = kept.indicators.filter(({ credentialId }) => credentialThen.has(credentialId));
  const requirementThen = new Set([...idsOf(requirements), ...idsOf(own)]);
  const indicatorThen = new Set([...idsOf(indicators), ...idsOf(ownIndicators)]);
  const passageHere = new Set<string>(present.map(({ passage }) => passage.id));
  const artifactId = here?.id ?? newArtifactId();
  const isThen = (cell: { requirementId: string; indicatorId: string }) =>
    requirementThen.has(cell.requirementId) && indicatorThen.has(cell.indicatorId);
  return {
    ...backup,
    file: {
      ...file,
      credentials: kept.credentials,
      requirements: own,
      indicators: ownIndicators,
      artifacts: file.artifacts.map((artifact) => ({
        ...artifact,
        id: artifactId,
        requirementIds: artifact.requirementIds.filter((id) => requirementThen.has(id)),
      })),
      tags: file.tags
        .filter(({ passage }) => !passageHere.has(passage.id))
        .map((tag) => ({ ...tag, artifactId, cells: tag.cells.filter(isThen) }))
        .filter(({ cells }) => cells.length > 0),
    },
  };
}

const idsOf = (records: readonly { id: string }[]): Set<string> => new Set(records.map(({ id }) => id));
