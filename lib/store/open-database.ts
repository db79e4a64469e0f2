import { Dexie } from 'dexie';
import { type Announce, announceByStorage } from '@/lib/messaging/announcement';
import type { ProofmarkDatabase } from './database';
import { ownVersionOnly } from './own-version-only';
import { upgradeTo } from './upgrade';
import { databaseVersion, storedTables } from './versions';

class DescribedDatabase extends Dexie {
  constructor(
    name: string,
    readonly announce: Announce,
  ) {
    super(name, typeof indexedDB === 'undefined' ? {} : { indexedDB: ownVersionOnly(indexedDB, databaseVersion) });
    for (let version = 1; version <= databaseVersion; version += 1) {
      const indexes = storedTables.flatMap((table) => {
        const own = table.indexes[version];
        return own === undefined ? [] : [[table.name, own] as const];
      });
      // One transaction holds all of it: where it fails, the data stays as the earlier version left it.
      this.version(version)
        .stores(Object.fromEntries(indexes))
        .upgrade((transaction) => upgradeTo(version, transaction));
    }
  }
}

/**
 * Opens nothing yet: the first query does. Dexie gives way by itself where another surface upgrades.
 *
 * @param announce told after every commit which artifacts it concerns
 */
export function openDatabase(name = 'proofmark', announce: Announce = announceByStorage): ProofmarkDatabase {
  return new DescribedDatabase(name, announce) as ProofmarkDatabase;
}
