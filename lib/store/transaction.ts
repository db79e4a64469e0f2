import type { Table } from 'dexie';
import type { ProofmarkDatabase } from './database';

/** Reads and writes everything as one: all of it happens, or nothing. */
export function inOneTransaction<T>(db: ProofmarkDatabase, work: () => Promise<T>): Promise<T> {
  return writingTo(db, db.tables, work);
}

/** The same with a few tables, beside which others may be written meanwhile. */
export async function writingTo<T>(
  db: ProofmarkDatabase,
  tables: readonly Table[],
  work: () => Promise<T>,
): Promise<T> {
  // Dexie ends a transaction too early where it opens the database for it while a live query waits for the same.
  if (!db.isOpen() && !db.hasBeenClosed()) await db.open();
  return db.transaction('rw', tables, work);
}
