import type { Transaction } from 'dexie';
import { tables } from './tables';

/**
 * Makes the records of all tables into those of a database version, out of those of the version before. Runs in the
 * transaction of the upgrade.
 */
export async function upgradeTo(version: number, transaction: Transaction): Promise<void> {
  for (const [name, table] of Object.entries(tables)) {
    const upgrade = table.kind === 'gathered' ? undefined : table.upgrades[version];
    if (!upgrade) continue;
    const records = await transaction.table(name).toArray();
    await transaction.table(name).clear();
    await transaction.table(name).bulkAdd(records.map(upgrade));
  }
}
