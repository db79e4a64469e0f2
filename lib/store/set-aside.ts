import type { ProofmarkDatabase } from './database';
import { type LeftOut, nameOf } from './left-out';
import { backupNames } from './tables';

/** What an earlier version stored and this one can't read. It is kept, and given to no view but as a name. */
export async function listSetAside(db: ProofmarkDatabase): Promise<LeftOut[]> {
  const all = await db.setAside.toArray();
  return all.flatMap(({ table, record }) => {
    const known = backupNames.find((name) => name === table);
    return known ? [{ table: known, reason: 'unreadable', name: nameOf(record) }] : [];
  });
}
