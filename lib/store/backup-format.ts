import * as v from 'valibot';
import type { CredentialId } from '@/lib/model/ids';
import { type BackupName, backupNames, type Kept } from './tables';
import { databaseVersion } from './versions';

/** The first version of backups holds records of the fourth of the database, and each later one of the next. */
const versionsBefore = 3;

/** What `writeBackup` writes. */
export const backupVersion = databaseVersion - versionsBefore;

/** The version of the database whose records stand in a version of a backup. */
export const recordsSince = (version: number): number => version + versionsBefore;

type Records = { [Table in BackupName]: Kept[Table][] };

/**
 * Everything that the person made or loaded, and what others sent where that was asked for. What can be worked out again,
 * and what can be undone, is not in it.
 */
export interface BackupFile extends Records {
  format: 'proofmark-backup';
  version: number;
  savedAt: number;
  /** Who handed in the file that this travelled in, as they name themselves. */
  author?: string;
  activeCredentialId: CredentialId | null;
}

/** What comes first in a file, from whichever version. */
export const BackupHead = v.object({ format: v.literal('proofmark-backup'), version: v.number() });

/** The records of a backup, with those of each table that `of` gives for it. */
export function recordsOf(of: (table: BackupName) => readonly object[]): Records {
  return Object.fromEntries(backupNames.map((table) => [table, of(table)])) as unknown as Records;
}

/** A backup with nothing in it. */
export function emptyBackup(savedAt: number): BackupFile {
  return {
    format: 'proofmark-backup',
    version: backupVersion,
    savedAt,
    activeCredentialId: null,
    ...recordsOf(() => []),
  };
}

/** As text, one record a line: where a part of the file is damaged, what is around it can still be told apart. */
export function backupText(file: BackupFile): string {
  const { format, version, savedAt, activeCredentialId } = file;
  const head = Object.entries({ format, version, savedAt, activeCredentialId });
  return `{\n${[
    ...head.map(([name, value]) => `"${name}":${JSON.stringify(value)}`),
    ...backupNames.map((table) => `"${table}":[\n${file[table].map((each) => JSON.stringify(each)).join(',\n')}\n]`),
  ].join(',\n')}\n}\n`;
}
