import { onTestFinished } from 'vitest';
import { newUuid } from '@/lib/model/ids';
import type { ProofmarkDatabase } from '@/lib/store/database';
import { openDatabase } from '@/lib/store/open-database';

export interface FreshDatabase {
  db: ProofmarkDatabase;
  /** What was announced so far. */
  announced: ('all' | readonly string[])[];
}

/** An empty database of its own, deleted after the test. */
export function freshDatabase(): FreshDatabase {
  const announced: FreshDatabase['announced'] = [];
  const db = openDatabase(`test-${newUuid()}`, async (artifactIds) => {
    announced.push(artifactIds);
  });
  // Chromium closes a moment after it was told to; deleting waits for that anyway.
  db.on('blocked', () => false);
  onTestFinished(() => db.delete());
  return { db, announced };
}

/** A second connection to the same database, as another tab has. */
export function secondConnection(db: ProofmarkDatabase): ProofmarkDatabase {
  const second = openDatabase(db.name, async () => {});
  onTestFinished(() => second.close());
  return second;
}

/** All records but the journal and what is remembered beside it, for comparing one moment with another. */
export async function contentsOf(db: ProofmarkDatabase): Promise<Record<string, unknown[]>> {
  const left = ['changes', 'changeImages', 'preferences'];
  const tables = db.tables.filter((table) => !left.includes(table.name));
  return Object.fromEntries(await Promise.all(tables.map(async (table) => [table.name, await table.toArray()])));
}
