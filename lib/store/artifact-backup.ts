import type { Artifact } from '@/lib/model/artifact';
import type { DeviceId } from '@/lib/model/device';
import { fileOfAlias } from '@/lib/model/file-alias';
import type { Framework } from '@/lib/model/framework';
import type { ArtifactId, CredentialId, RequirementId, TagId } from '@/lib/model/ids';
import { chosenCells, type Tag } from '@/lib/model/tag';
import { type BackupFile, emptyBackup } from './backup-format';
import type { ProofmarkDatabase } from './database';
import { frameworkOf } from './outlines';
import { tables } from './tables';

/**
 * One artifact with some of its tags and the programs that these are of, as a backup that restores just that. Nothing
 * about other artifacts is in it, nor where this one came from, nor what the person thinks of their own work: no ratings,
 * ticks and drafts, nor what is only thought of as evidence; nor for which other credentials a passage is tagged, nor when anything was done.
 *
 * @returns null where the artifact or all of the tags are gone
 */
export async function writeArtifactBackup(
  db: ProofmarkDatabase,
  artifactId: ArtifactId,
  tagIds: readonly TagId[],
  { author = '', credentialId = null }: { author?: string; credentialId?: CredentialId | null } = {},
): Promise<string | null> {
  const file = await db.transaction('r', db.tables, async (): Promise<BackupFile | null> => {
    const artifact = await db.artifacts.get(artifactId);
    const wanted = await requirementsOf(db, credentialId);
    const tags = (await db.tags.bulkGet([...tagIds])).flatMap((tag) =>
      tag?.artifactId === artifactId ? handedIn(tables.tags.fromStored(tag), wanted, author) : [],
    );
    if (!artifact || tags.length === 0) return null;
    const requirementIds = [...new Set(tags.flatMap((tag) => tag.cells.map((cell) => cell.requirementId)))];
    const frameworks = await frameworksOf(db, requirementIds);
    return {
      ...emptyBackup(0),
      ...(author === '' ? {} : { author }),
      programs: frameworks.map(({ program }) => timeless(program)),
      credentials: frameworks.flatMap(({ credentials }) => credentials.map(timeless)),
      requirements: frameworks.flatMap(({ requirements }) => requirements.map(timeless)),
      indicators: frameworks.flatMap(({ indicators }) => indicators.map(timeless)),
      artifacts: [timeless(bare(artifact, requirementIds))],
      tags,
    };
  });
  return file && JSON.stringify(file);
}

/** The requirements of a credential; null for those of all. */
async function requirementsOf(
  db: ProofmarkDatabase,
  id: CredentialId | null,
): Promise<ReadonlySet<RequirementId> | null> {
  if (id === null) return null;
  const requirements = await db.requirements.toArray();
  return new Set(requirements.filter(({ credentialId }) => credentialId === id).map((requirement) => requirement.id));
}

function handedIn(tag: Tag, wanted: ReadonlySet<RequirementId> | null, author: string): Tag[] {
  const cells = chosenCells(tag).filter(({ requirementId }) => !wanted || wanted.has(requirementId));
  // Where somebody hands in what is another's, it stays the other's.
  const whose = tag.origin && tag.origin.author !== author ? { origin: tag.origin } : { origin: undefined };
  return cells.length > 0 ? [timeless({ ...tag, ...whose, cells, sighting: { ...tag.sighting, at: 0 } })] : [];
}

/**
 * When something was made and changed, and on which device, is nobody's business, and program texts that are here are
 * not older for it.
 */
function timeless<Kept extends { createdAt: number; updatedAt: number; device?: DeviceId }>(
  record: Kept,
): Omit<Kept, 'device'> {
  const { device: _, ...rest } = record;
  return { ...rest, createdAt: 0, updatedAt: 0 };
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
