import { type BackupFile, backupText, emptyBackup, recordsOf } from './backup-format';
import type { ProofmarkDatabase } from './database';
import { fitted } from './fitted';
import { type LeftOut, nameOf } from './left-out';
import { activeCredential } from './preferences';
import { type Backup, parseBackup } from './read-backup';
import { listSetAside } from './set-aside';
import { type BackupName, backupNames, tables } from './tables';
import { latestOf } from './tables/current-ratings';
import type { BackupWish, JournalledTable } from './tables/table';

export { type Backup, parseBackup } from './read-backup';

export interface BackupContents {
  savedAt: number;
  programs: number;
  credentials: number;
  artifacts: number;
  tags: number;
  ratings: number;
  drafts: number;
  /** Bindings, ratings and ticks of what the file doesn't hold: they are left out. */
  dangling: number;
  left: LeftOut[];
  isWhole: boolean;
}

const onlyOwn: BackupWish = { others: false, names: false };

export interface WrittenBackup {
  text: string;
  /** What is not in it as it is stored, and why. */
  left: LeftOut[];
}

/** Everything that is stored, as of one moment, as the text of a file. */
export async function writeBackup(db: ProofmarkDatabase, wish: BackupWish = onlyOwn): Promise<string> {
  return (await writeCheckedBackup(db, wish)).text;
}

/** Writes a backup and reads it as restoring does, so that what could not be restored from it is known at once. */
export async function writeCheckedBackup(db: ProofmarkDatabase, wish: BackupWish = onlyOwn): Promise<WrittenBackup> {
  const left: LeftOut[] = [];
  const fitting = (table: BackupName, records: readonly object[]): object[] =>
    records.flatMap((record) => {
      const sound = fitted(tables[table].schema, record);
      if (!sound || sound.cut) left.push({ table, reason: sound ? 'cut' : 'unreadable', name: nameOf(record) });
      return sound ? [sound.value] : [];
    });
  const file = await db.transaction('r', db.tables, async (): Promise<BackupFile> => {
    left.push(...(await listSetAside(db)));
    const records = new Map<BackupName, object[]>();
    for (const table of backupNames) records.set(table, fitting(table, await savedRecords(db, table, wish)));
    return {
      ...emptyBackup(Date.now()),
      activeCredentialId: await activeCredential(db),
      ...recordsOf((table) => records.get(table) ?? []),
    };
  });
  const text = backupText(file);
  return { text, left: [...left, ...parseBackup(text).left] };
}

/** What a backup is to hold of a table, as a backup holds it. */
async function savedRecords(db: ProofmarkDatabase, name: BackupName, wish: BackupWish): Promise<object[]> {
  const table = tables[name];
  switch (table.kind) {
    case 'journalled': {
      const { inBackup, fromStored, asSaved }: JournalledTable = table;
      if (inBackup === 'others' && !wish.others) return [];
      return (await db.table(name).toArray()).map((stored) => asSaved(fromStored(stored)));
    }
    case 'remembered':
      return (await db.preferences.toArray()).filter((each) => table.isSaved(each, wish));
    case 'gathered':
      return table.gather(db);
  }
}

/** What a backup holds, for the person to see before restoring it. */
export function describeBackup({ file, dangling, left, isWhole }: Backup): BackupContents {
  return {
    savedAt: file.savedAt,
    programs: file.programs.length,
    credentials: file.credentials.length,
    artifacts: file.artifacts.length,
    tags: file.tags.length,
    ratings: latestOf(file.ratings).length,
    drafts: file.drafts.length,
    dangling,
    left,
    isWhole,
  };
}
