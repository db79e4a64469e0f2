import type { Transaction } from 'dexie';
import type { JournalledName } from './database';
import { fitted } from './fitted';
import { sameRecord } from './same-record';
import { journalled, journalledNames, keptTables } from './tables';
import type { Entry } from './tables/table';

/**
 * Holds everything that is stored against what its table wants. What only has to be cut is cut; what can't be read, or
 * is nothing without what can't be read, is put aside, so that no view is given it. Runs in the transaction of an upgrade.
 */
export async function putAside(transaction: Transaction): Promise<void> {
  let isMissing = false;
  const aside = async (table: string, record: Entry): Promise<void> => {
    isMissing = true;
    await transaction.table('setAside').add({ table, record });
    await transaction.table(table).delete(record.id);
  };

  for (const [name, table] of Object.entries(keptTables)) {
    if (table.kind === 'gathered') continue;
    const { fromStored, toStored } = table.kind === 'journalled' ? journalled(name as JournalledName) : asItIs;
    for (const stored of (await transaction.table(name).toArray()) as Entry[]) {
      const sound = fitted(table.schema, fromStored(stored));
      if (!sound) await aside(name, stored);
      else {
        const present = toStored(sound.value as Entry);
        if (!sameRecord(present, stored, [])) await transaction.table(name).put(present);
      }
    }
  }

  while (isMissing) {
    isMissing = false;
    for (const name of journalledNames) {
      const { refersTo, fromStored, toStored } = journalled(name);
      for (const { to, isNeeded, through } of refersTo) {
        if (!isNeeded) continue;
        const there = new Set(await transaction.table(to).toCollection().primaryKeys());
        for (const stored of (await transaction.table(name).toArray()) as Entry[]) {
          const left = through(fromStored(stored), (id) => (there.has(id) ? id : null));
          if (!left) await aside(name, stored);
          else if (!sameRecord(toStored(left), stored, [])) await transaction.table(name).put(toStored(left));
        }
      }
    }
  }
}

const asItIs = { fromStored: (record: Entry): Entry => record, toStored: (record: Entry): Entry => record };
