import type { Artifact } from '@/lib/model/artifact';
import type { ArtifactId } from '@/lib/model/ids';
import { namesOf } from '@/lib/model/names';
import { artifactByAliases, updatedArtifact } from './artifacts';
import type { Backup } from './backup';
import type { BackupFile } from './backup-format';
import { commit } from './commit';
import type { ProofmarkDatabase } from './database';
import { incidentally, type Mutation, put, remove } from './image';
import { restorePreferences } from './restore-preferences';
import { type JournalledName, journalled, journalledNames, type Kept } from './tables';
import type { ChangeId } from './tables/changes';
import type { Entry } from './tables/table';

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
    const going = await Promise.all(journalledNames.map((table) => removals(db, table)));
    return { label: 'everythingDeleted', mutations: going.flat() };
  });
}

async function replacing(db: ProofmarkDatabase, file: BackupFile): Promise<Mutation[]> {
  const mutations: Mutation[] = [];
  for (const table of journalledNames) {
    const { inBackup, replacing } = journalled(table);
    const coming = file[table];
    const ids = new Set<string>(coming.map(({ id }) => id));
    if (inBackup === 'own') mutations.push(...(await removals(db, table)).filter(({ id }) => !ids.has(id)));
    const here = await storedHere(db, table, coming);
    const staying = replacing === 'here' ? coming.filter((record) => here(record)) : [];
    mutations.push(...coming.filter((record) => !staying.includes(record)).map((record) => restored(table, record)));
  }
  return mutations;
}

async function merging(db: ProofmarkDatabase, file: BackupFile, mode: 'merge' | 'add'): Promise<Mutation[]> {
  const { artifacts, ids } = await mergedArtifacts(db, file.artifacts);
  const renamed = (id: string) => ids.get(id) ?? id;
  const mutations: Mutation[] = [];
  for (const table of journalledNames) {
    const { inBackup, merging, refersTo } = journalled(table);
    if (mode === 'add' && inBackup === 'others') continue;
    const toArtifacts = refersTo.filter(({ to }) => to === 'artifacts');
    const coming = (table === 'artifacts' ? artifacts : file[table]).flatMap(
      (record: Entry) =>
        toArtifacts.reduce<Entry | null>((present, { through }) => present && through(present, renamed), record) ?? [],
    );
    const here = await storedHere(db, table, coming);
    const isLater = (record: Entry, known: Entry) =>
      mode === 'merge' && merging === 'later' && record.updatedAt > known.updatedAt;
    mutations.push(
      ...coming
        .filter((record) => {
          const known = here(record);
          return !known || isLater(record, known);
        })
        .map((record) => restored(table, record)),
    );
  }
  return mutations;
}

/** Finds what is stored here under the ids of these records. */
async function storedHere(
  db: ProofmarkDatabase,
  table: JournalledName,
  records: readonly Entry[],
): Promise<(record: Entry) => Entry | undefined> {
  const stored: (Entry | undefined)[] = await db.table(table).bulkGet(records.map(({ id }) => id));
  const found = new Map(stored.flatMap((each) => (each ? [[each.id, each]] : [])));
  return ({ id }) => found.get(id);
}

/** The artifacts of a file under the ids that they have here, and these by the ids that they have in the file. */
async function mergedArtifacts(
  db: ProofmarkDatabase,
  artifacts: readonly Artifact[],
): Promise<{ artifacts: Artifact[]; ids: ReadonlyMap<string, ArtifactId> }> {
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

/** What goes on being written comes back only where nothing newer is in its place. */
const fitting = (table: JournalledName, mutation: Mutation): Mutation =>
  journalled(table).isIncidental ? incidentally(mutation) : mutation;

function restored(table: JournalledName, record: Entry): Mutation {
  return fitting(table, put(table, record as Kept[typeof table]));
}

async function removals(db: ProofmarkDatabase, table: JournalledName): Promise<Mutation[]> {
  const ids = (await db.table(table).toCollection().primaryKeys()).map(String);
  return ids.map((id) => fitting(table, remove(table, id)));
}
