import type { ProofmarkDatabase } from './database';

/** Reads and writes everything as one: all of it happens, or nothing. */
export async function inOneTransaction<T>(db: ProofmarkDatabase, work: () => Promise<T>): Promise<T> {
  // Dexie ends a transaction too early where it opens the database for it while a live query waits for the same.
  if (!db.isOpen()) await db.open();
  return db.transaction('rw', db.tables, work);
}
