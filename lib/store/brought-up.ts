import { type BackupName, tables } from './tables';
import type { Raw, Upgrades } from './tables/table';

/**
 * A record of an earlier version of the database as it is now, as far as its table can say. It may still not be what
 * the table's schema wants.
 */
export function broughtUp(name: BackupName, record: unknown, since: number): unknown {
  const table = tables[name];
  if (table.kind === 'gathered' || !isRaw(record)) return record;
  const upgrades: Upgrades = table.upgrades;
  const later = Object.keys(upgrades)
    .map(Number)
    .filter((version) => version > since)
    .sort((one, other) => one - other);
  return later.reduce<Raw>((present, version) => upgrades[version]?.(present) ?? present, record);
}

function isRaw(record: unknown): record is Raw {
  return typeof record === 'object' && record !== null && !Array.isArray(record);
}
