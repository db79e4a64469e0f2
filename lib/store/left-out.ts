import type { BackupName } from './tables';

/**
 * Why something of a backup is not restored as it was: it can't be read, is longer or more than can be kept and was cut,
 * is there twice, or belongs to what is not in the file.
 */
type LeftOutReason = 'unreadable' | 'cut' | 'twice' | 'alone';

export interface LeftOut {
  table: BackupName;
  reason: LeftOutReason;
  /** What the person may know it by; empty where that can't be told. */
  name: string;
}

/** How much of a name is enough to know something by. */
const longestName = 80;

/** What a record, in whatever state, may be known by. */
export function nameOf(record: unknown): string {
  for (const path of [['title'], ['code'], ['passage', 'quote'], ['rationale'], ['reviewer'], ['to'], ['text']]) {
    const found = path.reduce<unknown>(within, record);
    if (typeof found === 'string' && found.trim() !== '') return found.trim().slice(0, longestName).toWellFormed();
  }
  return '';
}

function within(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Object.entries(value).find(([name]) => name === key)?.[1] : null;
}
