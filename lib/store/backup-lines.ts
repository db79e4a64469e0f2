import { parseUntrustedJson } from '@/lib/model/untrusted-json';
import { type BackupName, backupNames } from './tables';

/** Stands for a record of which there are only pieces. It fits no schema. */
const pieces = null;

const tableStart = /^"(\w+)":\[$/;

/**
 * What can be read of the text of a backup that is no JSON any more, because it was cut off or a part of it was written
 * over: line by line, as `backupText` writes them. A record that can't be read stands there as null.
 */
export function readDamaged(text: string): Record<string, unknown> {
  const found: Record<string, unknown> = Object.create(null);
  let records: unknown[] | null = null;
  let last = -1;
  for (const line of (text.includes('\n"programs":[\n') ? text : inLines(text)).split('\n')) {
    const bare = line.trim().replace(/,$/, '');
    const [, name] = tableStart.exec(bare) ?? [];
    if (name !== undefined) {
      records = startOf(found, name);
      last = Math.max(last, backupNames.indexOf(name as BackupName));
    } else if (bare === ']') {
      records = null;
    } else if (records) {
      if (bare !== '') records.push(readOr(bare, pieces));
    } else if (bare.startsWith('{"')) {
      // The line that says which kind begins was damaged: it can only be the next one.
      last += 1;
      records = startOf(found, backupNames[last] ?? '');
      records.push(readOr(bare, pieces));
    } else if (bare.startsWith('"')) {
      Object.assign(found, readOr(`{${bare}}`, {}));
    }
  }
  return found;
}

function startOf(found: Record<string, unknown>, table: string): unknown[] {
  const records: unknown[] = [];
  found[table] = records;
  return records;
}

function readOr(text: string, otherwise: object | null): object | null {
  try {
    const value = parseUntrustedJson(text);
    return typeof value === 'object' ? value : otherwise;
  } catch {
    return otherwise;
  }
}

/** A file in one line, as earlier versions wrote them, with its lines put in. */
function inLines(text: string): string {
  const lines: string[] = [];
  let begun = 0;
  let depth = 0;
  let isText = false;
  const breakAt = (place: number) => {
    lines.push(text.slice(begun, place));
    begun = place;
  };
  for (let place = 0; place < text.length; place += 1) {
    const letter = text[place];
    if (isText) {
      if (letter === '\\') place += 1;
      else if (letter === '"') isText = false;
    } else if (letter === '"') {
      isText = true;
    } else if (letter === '{' || letter === '[') {
      depth += 1;
      if (depth <= 2) breakAt(place + 1);
    } else if (letter === '}' || letter === ']') {
      depth -= 1;
      if (depth <= 1) breakAt(place);
    } else if (letter === ',' && depth <= 2) {
      breakAt(place + 1);
    }
  }
  breakAt(text.length);
  return lines.join('\n');
}
