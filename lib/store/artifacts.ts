import type { Artifact, DocumentIdentity } from '@/lib/model/artifact';
import { StoreFailure } from '@/lib/model/failure';
import { type ArtifactId, newArtifactId, type RequirementId } from '@/lib/model/ids';
import { limits } from '@/lib/model/limits';
import { isName, namesOf, sortedAliases } from '@/lib/model/names';
import { commit } from './commit';
import type { ProofmarkDatabase } from './database';
import { put, remove } from './mutation';
import type { ChangeId } from './tables/changes';

/** The artifact that has one of these names; the earlier name decides where they belong to different ones. */
export async function artifactByAliases(db: ProofmarkDatabase, aliases: readonly string[]): Promise<Artifact | null> {
  const names = aliases.filter(isName);
  const found = await db.artifacts.where('aliases').anyOf(names).distinct().toArray();
  const place = (artifact: Artifact) => {
    const own = namesOf(artifact);
    return names.findIndex((name) => own.includes(name));
  };
  const [first] = found.filter((artifact) => place(artifact) >= 0).sort((one, other) => place(one) - place(other));
  return first ?? null;
}

/** All artifacts, those changed last first. */
export async function listArtifacts(db: ProofmarkDatabase): Promise<Artifact[]> {
  return (await db.artifacts.toArray()).sort((one, other) => other.updatedAt - one.updatedAt);
}

/**
 * The artifact that a document is, brought up to date with what its page says now and what it serves; a new one where
 * there is none. Writes nothing.
 */
export function updatedArtifact(
  known: Artifact | null,
  document: DocumentIdentity,
  requirementIds: readonly RequirementId[],
): Artifact {
  const now = Date.now();
  const sketch = document.sketch ?? known?.sketch;
  return {
    ...document,
    ...(sketch && { sketch }),
    id: known?.id ?? newArtifactId(),
    aliases: [...new Set([...document.aliases, ...(known ? sortedAliases(known) : [])])].slice(0, limits.aliases),
    requirementIds: [...new Set([...(known?.requirementIds ?? []), ...requirementIds])],
    createdAt: known?.createdAt ?? now,
    updatedAt: now,
  };
}

/** @throws StoreFailure 'notHere' where there is no such artifact */
export function setArtifactRequirements(
  db: ProofmarkDatabase,
  id: ArtifactId,
  requirementIds: readonly RequirementId[],
): Promise<ChangeId> {
  return commit(db, async () => {
    const artifact = await existing(db, id);
    const changed = { ...artifact, requirementIds: [...new Set(requirementIds)], updatedAt: Date.now() };
    return { label: 'artifactChanged', mutations: [put('artifacts', changed)], subject: id };
  });
}

/**
 * Deletes an artifact with all its tags.
 *
 * @throws StoreFailure 'notHere' where there is no such artifact
 */
export function deleteArtifact(db: ProofmarkDatabase, id: ArtifactId): Promise<ChangeId> {
  return commit(db, async () => {
    await existing(db, id);
    const tagIds = await db.tags.where('artifactId').equals(id).primaryKeys();
    const mutations = [...tagIds.map((tagId) => remove('tags', tagId)), remove('artifacts', id)];
    return { label: 'artifactDeleted', mutations, subject: id };
  });
}

async function existing(db: ProofmarkDatabase, id: ArtifactId): Promise<Artifact> {
  const artifact = await db.artifacts.get(id);
  if (!artifact) throw new StoreFailure('notHere', `artifact ${id}`);
  return artifact;
}
