import { fileOfAlias } from '@/lib/documents/pdf/identity';
import type { Artifact } from '@/lib/model/artifact';
import type { Framework } from '@/lib/model/framework';
import type { ArtifactId, RequirementId, TagId } from '@/lib/model/ids';
import { type BackupFile, emptyBackup } from './backup-format';
import type { ProofmarkDatabase } from './database';
import { frameworkOf } from './outlines';
import { fromStored } from './stored-tag';

/**
 * One artifact with some of its tags and the programs that these are of, as a backup that restores just that. Nothing
 * about other artifacts is in it, nor where this one came from, nor what the person thinks of their own work: no ratings,
 * ticks and drafts.
 *
 * @returns null where the artifact or all of the tags are gone
 */
export async function writeArtifactBackup(
  db: ProofmarkDatabase,
  artifactId: ArtifactId,
  tagIds: readonly TagId[],
): Promise<string | null> {
  const file = await db.transaction('r', db.tables, async (): Promise<BackupFile | null> => {
    const artifact = await db.artifacts.get(artifactId);
    const tags = (await db.tags.bulkGet([...tagIds])).flatMap((tag) =>
      tag?.artifactId === artifactId ? fromStored(tag) : [],
    );
    if (!artifact || tags.length === 0) return null;
    const requirementIds = [...new Set(tags.flatMap((tag) => tag.cells.map((cell) => cell.requirementId)))];
    const frameworks = await frameworksOf(db, requirementIds);
    return {
      ...emptyBackup(Date.now()),
      programs: frameworks.map(({ program }) => program),
      credentials: frameworks.flatMap(({ credentials }) => credentials),
      requirements: frameworks.flatMap(({ requirements }) => requirements),
      indicators: frameworks.flatMap(({ indicators }) => indicators),
      artifacts: [bare(artifact, requirementIds)],
      tags,
    };
  });
  return file && JSON.stringify(file);
}

function bare({ sketch: _, ...artifact }: Artifact, requirementIds: readonly RequirementId[]): Artifact {
  return {
    ...artifact,
    url: '',
    aliases: artifact.aliases.filter((alias) => fileOfAlias(alias) !== null).slice(0, 1),
    requirementIds: artifact.requirementIds.filter((id) => requirementIds.includes(id)),
  };
}

async function frameworksOf(db: ProofmarkDatabase, requirementIds: readonly RequirementId[]): Promise<Framework[]> {
  const requirements = await db.requirements.bulkGet([...requirementIds]);
  const credentialIds = new Set(requirements.flatMap((requirement) => requirement?.credentialId ?? []));
  const credentials = await db.credentials.bulkGet([...credentialIds]);
  const programIds = new Set(credentials.flatMap((credential) => credential?.programId ?? []));
  const frameworks = await Promise.all([...programIds].map((id) => frameworkOf(db, id)));
  return frameworks.flatMap((framework) => framework ?? []);
}
