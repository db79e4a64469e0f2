import type { ProofmarkDatabase } from './database';
import { type LeftOut, nameOf } from './left-out';

/** What an earlier version stored and this one can't read. It is kept, and given to no view but as a name. */
export async function listSetAside(db: ProofmarkDatabase): Promise<LeftOut[]> {
  const all = await db.setAside.toArray();
  return all.map(({ table, record }) => ({ table, reason: 'unreadable', name: nameOf(record) }));
}
