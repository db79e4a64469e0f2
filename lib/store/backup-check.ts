import type { BackupFile } from './backup-format';
import type { JournalledName } from './database';
import { type LeftOut, nameOf } from './left-out';
import { journalled, journalledNames } from './tables';
import type { Entry } from './tables/table';

export interface CheckedBackup {
  file: BackupFile;
  /** How much was left out, because it belongs to what the file doesn't hold. */
  dangling: number;
  /** What is not restored as it was, and why. */
  left: LeftOut[];
  /** Whether the end of the file is there, and all of it is a text that can be read. */
  isWhole: boolean;
}

/**
 * Makes sure that everything in a backup refers to what is also in it. What doesn't is left out, said and counted, as a
 * tag is that is left with no indicator.
 */
export function checkBackup(file: BackupFile): Omit<CheckedBackup, 'isWhole'> {
  const left: LeftOut[] = [];
  const records = new Map<string, readonly Entry[]>(journalledNames.map((name) => [name, file[name]]));
  let dangling = 0;

  const checkTable = (name: JournalledName): boolean => {
    const before = records.get(name) ?? [];
    const kept = journalled(name).refersTo.reduce((present, { to, through, isCounted }) => {
      const there = new Set((records.get(to) ?? []).map(({ id }) => id));
      return present.flatMap((record) => {
        let gone = 0;
        const rest = through(record, (id) => {
          if (there.has(id)) return id;
          gone += 1;
          return null;
        });
        if (gone === 0) return [record];
        if (isCounted) dangling += gone;
        if (!rest) left.push({ table: name, reason: 'alone', name: nameOf(record) });
        return rest ?? [];
      });
    }, before);
    records.set(name, kept);
    return kept.length < before.length;
  };
  // What goes can take with it what stands before it.
  for (let isGoing = true; isGoing; ) isGoing = journalledNames.map(checkTable).includes(true);

  const checked: BackupFile = { ...file, ...Object.fromEntries(records) };
  const active = checked.credentials.find(({ id }) => id === file.activeCredentialId);
  return { file: { ...checked, activeCredentialId: active?.id ?? null }, dangling, left };
}
