import type { Transaction } from 'dexie';
import { StoreFailure } from '@/lib/model/failure';
import type { Image } from './image';
import { putAside } from './put-aside';
import { tables } from './tables';
import type { Raw, Upgrades } from './tables/table';
import { databaseVersion } from './versions';

/**
 * Makes the records of all tables into those of a database version, out of those of the version before. Runs in the
 * transaction of the upgrade: where it fails, everything stays as it was.
 *
 * @throws StoreFailure 'storageNotUpgraded'
 */
export async function upgradeTo(version: number, transaction: Transaction): Promise<void> {
  try {
    for (const [name, table] of Object.entries(tables)) {
      const upgrade = table.kind === 'gathered' ? undefined : table.upgrades[version];
      if (!upgrade) continue;
      const records: Raw[] = await transaction.table(name).toArray();
      await rewrite(transaction, name, records.map(upgrade));
    }
    await upgradeImages(version, transaction);
    if (version === databaseVersion) await finish(transaction);
  } catch (error) {
    throw new StoreFailure('storageNotUpgraded', `to version ${version}: ${error}`);
  }
}

/** What can't be read is put aside, and what is worked out of the rest is worked out anew. */
async function finish(transaction: Transaction): Promise<void> {
  await putAside(transaction);
  const rowsOf = (name: string): Promise<unknown[]> => transaction.table(name).toArray();
  for (const [name, table] of Object.entries(tables)) {
    if (table.kind === 'derived' && table.workedOut) await rewrite(transaction, name, await table.workedOut(rowsOf));
  }
}

async function rewrite(transaction: Transaction, name: string, records: readonly object[]): Promise<void> {
  await transaction.table(name).clear();
  await transaction.table(name).bulkAdd(records);
}

/** What was done before the upgrade can still be undone after it. */
async function upgradeImages(version: number, transaction: Transaction): Promise<void> {
  await transaction
    .table('changeImages')
    .toCollection()
    .modify((change: { images: Image[] }) => {
      change.images = change.images.flatMap((image) => {
        const upgrades: Upgrades = tables[image.table].upgrades;
        const upgrade = upgrades[version];
        return upgrade ? upgraded(image, upgrade) : [image];
      });
    });
}

/** A record that has another name than before is one that goes and one that comes. */
function upgraded(image: Image, upgrade: (record: Raw) => Raw): Image[] {
  const before = image.before && upgrade({ ...image.before });
  const after = image.after && upgrade({ ...image.after });
  const sides =
    before && after && before.id !== after.id
      ? [
          [before, null],
          [null, after],
        ]
      : [[before, after]];
  return sides.map(([one, other]) => ({ ...image, id: (one ?? other)?.id, before: one, after: other }) as Image);
}
