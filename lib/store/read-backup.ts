import * as v from 'valibot';
import { StoreFailure } from '@/lib/model/failure';
import { CredentialId } from '@/lib/model/ids';
import { Title } from '@/lib/model/limits';
import { Timestamp } from '@/lib/model/stamps';
import { parseUntrustedJson } from '@/lib/model/untrusted-json';
import { type CheckedBackup, checkBackup } from './backup-check';
import { type BackupFile, BackupHead, backupVersion, emptyBackup, recordsOf, recordsSince } from './backup-format';
import { readDamaged } from './backup-lines';
import { broughtUp } from './brought-up';
import { fitted } from './fitted';
import { type LeftOut, nameOf } from './left-out';
import { type BackupName, backupNames, tables } from './tables';

/** What a backup holds, checked: everything in it is sound and refers to what is also in it. */
export type Backup = CheckedBackup;

/** UTF-16 units: nearly the longest text that browsers can hold. */
export const longestFile = 500_000_000;

/**
 * Reads a backup, trusting nothing in it: unknown fields are dropped, and whatever is out of shape is left out and said.
 *
 * @throws StoreFailure 'invalid' with the reason where nothing of it can be read, 'storageNewer' where a newer version
 *   wrote it
 */
export function parseBackup(text: unknown): Backup {
  if (typeof text !== 'string') throw new StoreFailure('invalid', 'not text');
  if (text.length > longestFile) throw new StoreFailure('invalid', 'too large');
  const { content, isWhole } = parseJson(text);
  const head = v.safeParse(BackupHead, content);
  if (!head.success) throw new StoreFailure('invalid', 'not a Proofmark backup');
  if (head.output.version > backupVersion)
    throw new StoreFailure('storageNewer', `backup version ${head.output.version}`);
  const { file, left } = readRecords(content, recordsSince(head.output.version));
  const count = backupNames.reduce((sum, table) => sum + file[table].length, 0);
  if (count === 0 && (left.length > 0 || !isWhole)) throw new StoreFailure('invalid', 'nothing in it can be read');
  const checked = checkBackup(file);
  return { ...checked, left: [...left, ...checked.left], isWhole };
}

/** A key that could reach what all objects share is no damage: such a file is refused. */
function parseJson(text: string): { content: unknown; isWhole: boolean } {
  try {
    return { content: parseUntrustedJson(text), isWhole: true };
  } catch (error) {
    if (isJson(text)) throw new StoreFailure('invalid', String(error));
    // The head may be what was damaged: then the lines below it say what this is.
    if (!/"proofmark-backup"|\n"programs":\[\n/.test(text)) throw new StoreFailure('invalid', `not JSON: ${error}`);
    // Whatever the version, bringing up leaves alone what is of now.
    return { content: { ...readDamaged(text), version: 1, format: 'proofmark-backup' }, isWhole: false };
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function readRecords(content: unknown, since: number): { file: BackupFile; left: LeftOut[] } {
  const given = new Map(Object.entries(content ?? {}));
  const left: LeftOut[] = [];
  const read = (table: BackupName): object[] => {
    const kept = new Map<string, object>();
    const records: unknown = given.get(table) ?? [];
    for (const record of Array.isArray(records) ? records : [records]) {
      const sound = fitted<v.GenericSchema<unknown, { id: string }>>(
        tables[table].schema,
        broughtUp(table, record, since),
      );
      const reason = !sound ? 'unreadable' : kept.has(sound.value.id) ? 'twice' : sound.cut ? 'cut' : null;
      if (reason) left.push({ table, reason, name: nameOf(record) });
      if (sound && reason !== 'twice') kept.set(sound.value.id, sound.value);
    }
    return [...kept.values()];
  };
  const savedAt = v.safeParse(Timestamp, given.get('savedAt'));
  const author = v.safeParse(Title, given.get('author'));
  const active = v.safeParse(CredentialId, given.get('activeCredentialId'));
  const file: BackupFile = {
    ...emptyBackup(savedAt.success ? savedAt.output : 0),
    ...(author.success && { author: author.output }),
    activeCredentialId: active.success ? active.output : null,
    ...recordsOf(read),
  };
  return { file, left };
}
