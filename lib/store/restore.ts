import type { Artifact } from '@/lib/model/artifact';
import type { ArtifactId } from '@/lib/model/ids';
import { namesOf } from '@/lib/model/names';
import { artifactByAliases, updatedArtifact } from './artifacts';
import type { Backup } from './backup';
import type { BackupFile } from './backup-format';
import type { ChangeId } from './change-entry';
import { commit } from './commit';
import type { ProofmarkDatabase } from './database';
import { incidentally, type JournalledTable, journalledTables, type Mutation, put, remove } from './image';
import { restorePreferences } from './restore-preferences';
import { toStoredReply, toStoredRequest } from './stored-feedback';
import { toStored } from './stored-tag';

/**
 * Restores a backup in one undoable change: in place of everything but what others asked, or merged into it, where of two
 * records with one id the one that was changed later stays; or added to it, where what is here stays as it is, and which
 * brings nothing but what was tagged. An artifact that is known here by another id keeps the id it has here.
 */
export function restoreBackup(
  db: ProofmarkDatabase,
  { file }: Backup,
  mode: 'replace' | 'merge' | 'add',
): Promise<ChangeId> {
  return commit(db, async () => {
    const mutations = mode === 'replace' ? await replacing(db, file) : await merging(db, file, mode);
    if (mode !== 'add') await restorePreferences(db, file, mode);
    return { label: 'restored', mutations };
  });
}

/**
 * Deletes everything, and what was remembered beside it. It can be undone until `forgetUndo`, or until `purgeExpired`
 * finds it old enough; files that were kept are gone at once, since they can be opened again.
 */
export function deleteEverything(db: ProofmarkDatabase): Promise<ChangeId> {
  return commit(db, async () => {
    await db.preferences.clear();
    await db.files.clear();
    return { label: 'everythingDeleted', mutations: await removals(db) };
  });
}

async function replacing(db: ProofmarkDatabase, file: BackupFile): Promise<Mutation[]> {
  const coming = recordsOf(file);
  const kept = new Set(coming.map(({ table, id }) => `${table} ${id}`));
  const going = (await removals(db)).filter(({ table, id }) => !isOfOthers(table) && !kept.has(`${table} ${id}`));
  return [...going, ...coming.filter(({ table }) => table !== 'requestPackages'), ...(await packages(db, file))];
}

/** What was sent, with the pictures and the passphrase that it has here: no backup holds those. */
async function packages(db: ProofmarkDatabase, file: BackupFile): Promise<Mutation[]> {
  const present = await db.requestPackages.bulkGet(file.requestPackages.map(({ id }) => id));
  return file.requestPackages.map((sent, place) => put('requestPackages', present[place] ?? sent));
}

const isOfOthers = (table: JournalledTable): boolean => table === 'reviews' || table === 'reviewPackages';

async function merging(db: ProofmarkDatabase, file: BackupFile, mode: 'merge' | 'add'): Promise<Mutation[]> {
  const { artifacts, ids } = await mergedArtifacts(db, file.artifacts);
  const tags = file.tags.map((tag) => ({ ...tag, artifactId: ids.get(tag.artifactId) ?? tag.artifactId }));
  const coming = recordsOf({ ...file, artifacts, tags }).filter(({ table }) => mode === 'merge' || !isOfOthers(table));
  const later: Mutation[] = [];
  for (const table of journalledTables) {
    const own = coming.filter((mutation) => mutation.table === table);
    const present: ({ updatedAt: number } | undefined)[] = await db.table(table).bulkGet(own.map(({ id }) => id));
    later.push(
      ...own.filter(({ record }, position) => {
        const here = present[position];
        return !here || (mode === 'merge' && (record?.updatedAt ?? 0) > here.updatedAt);
      }),
    );
  }
  return later;
}

/** The artifacts of a file under the ids that they have here, and these by the ids that they have in the file. */
async function mergedArtifacts(
  db: ProofmarkDatabase,
  artifacts: readonly Artifact[],
): Promise<{ artifacts: Artifact[]; ids: Map<ArtifactId, ArtifactId> }> {
  const merged = new Map<ArtifactId, Artifact>();
  const ids = new Map<ArtifactId, ArtifactId>();
  for (const artifact of artifacts) {
    const here = (await db.artifacts.get(artifact.id)) ? null : await artifactByAliases(db, namesOf(artifact));
    const id = here?.id ?? artifact.id;
    const known = merged.get(id) ?? here;
    merged.set(id, known ? updatedArtifact(known, artifact, artifact.requirementIds) : artifact);
    ids.set(artifact.id, id);
  }
  return { artifacts: [...merged.values()], ids };
}

function recordsOf(file: BackupFile): Mutation[] {
  return [
    ...file.programs.map((record) => put('programs', record)),
    ...file.credentials.map((record) => put('credentials', record)),
    ...file.requirements.map((record) => put('requirements', record)),
    ...file.indicators.map((record) => put('indicators', record)),
    ...file.artifacts.map((record) => put('artifacts', record)),
    ...file.tags.map((record) => put('tags', toStored(record))),
    ...file.ratings.map((record) => put('ratings', record)),
    ...file.checkMarks.map((record) => put('checkMarks', record)),
    ...file.requests.map((record) => put('requests', toStoredRequest(record))),
    ...file.requestPackages.map((record) => put('requestPackages', record)),
    ...file.replies.map((record) => put('replies', toStoredReply(record))),
    ...file.reviews.map((record) => put('reviews', record)),
    ...file.reviewPackages.map((record) => put('reviewPackages', record)),
    ...file.drafts.map((record) => incidentally(put('drafts', record))),
  ];
}

/** Drafts go on being written, so that they come back only where nothing newer is in their place. */
async function removals(db: ProofmarkDatabase): Promise<Mutation[]> {
  const all = await Promise.all(
    journalledTables.map(async (table: JournalledTable) => {
      const ids: string[] = await db
        .table(table)
        .toCollection()
        .primaryKeys()
        .then((keys) => keys.map(String));
      return ids.map((id) => (table === 'drafts' ? incidentally(remove(table, id)) : remove(table, id)));
    }),
  );
  return all.flat();
}
