import type { Backup } from './backup';
import type { BackupFile } from './backup-format';
import { commit } from './commit';
import type { JournalledName, ProofmarkDatabase } from './database';
import { merging, storedHere } from './merging';
import { type Mutation, remove } from './mutation';
import { restorePreferences } from './restore-preferences';
import { fitting, restored } from './restored';
import { journalled, journalledNames } from './tables';
import type { ChangeId } from './tables/changes';

/**
 * Restores a backup in one undoable change: in place of everything but what others asked, with the deletion marks of the
 * file; or merged into it, where of two records with one id the one that was changed later stays; or added to it, where
 * what is here stays as it is, and which brings nothing but what was tagged. An artifact that is known here by another id keeps the id it has here.
 */
export function restoreBackup(
  db: ProofmarkDatabase,
  { file }: Backup,
  mode: 'replace' | 'merge' | 'add',
): Promise<ChangeId> {
  return commit(db, async () => {
    const mutations = mode === 'replace' ? await replacing(db, file) : await merging(db, file, mode);
    if (mode !== 'add') await restorePreferences(db, file, mode);
    return { label: 'restored', mutations, leavesNoMarks: mode === 'replace' };
  });
}

/**
 * Deletes everything, and what was remembered beside it; that something was deleted is not remembered either. It can be
 * undone until `forgetUndo`, or until `purgeExpired` finds it old enough; files that were kept are gone at once, since
 * they can be opened again, as is what could not be read.
 */
export function deleteEverything(db: ProofmarkDatabase): Promise<ChangeId> {
  return commit(db, async () => {
    await db.preferences.clear();
    await db.files.clear();
    await db.setAside.clear();
    const going = await Promise.all(journalledNames.map((table) => removals(db, table)));
    return { label: 'everythingDeleted', mutations: going.flat(), leavesNoMarks: true };
  });
}

async function replacing(db: ProofmarkDatabase, file: BackupFile): Promise<Mutation[]> {
  const mutations: Mutation[] = [];
  for (const table of journalledNames) {
    const { inBackup, replacing } = journalled(table);
    const coming = file[table];
    const ids = new Set<string>(coming.map(({ id }) => id));
    if (inBackup === 'own') mutations.push(...(await removals(db, table)).filter(({ id }) => !ids.has(id)));
    const staying = await storedHere(db, table, replacing === 'here' ? [...ids] : []);
    const taken = coming.filter(({ id }) => !staying.has(id));
    mutations.push(...taken.map((record) => restored(table, record)));
  }
  return mutations;
}

async function removals(db: ProofmarkDatabase, table: JournalledName): Promise<Mutation[]> {
  const ids = (await db.table(table).toCollection().primaryKeys()).map(String);
  return ids.map((id) => fitting(table, remove(table, id)));
}
