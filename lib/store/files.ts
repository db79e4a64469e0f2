import { laterThan } from '@/lib/model/stamps';
import type { ProofmarkDatabase } from './database';
import type { KeptFile } from './tables/files';
import { writingTo } from './transaction';

/** What is kept at most, so that a device does not fill up unasked: files, and bytes in all. */
const mostFiles = 20;
const mostBytes = 1024 * 1024 * 1024;

/**
 * Keeps a file, and lets go of those opened longest ago where there are too many. They are no part of backups, and
 * nothing that the person made is in them.
 */
export function keepFile(db: ProofmarkDatabase, file: Omit<KeptFile, 'openedAt'>, now = Date.now()): Promise<void> {
  return writingTo(db, [db.files], async () => {
    const latest = await db.files.orderBy('openedAt').last();
    // The one opened now is the last one, whatever the clock said before.
    await db.files.put({ ...file, openedAt: latest ? laterThan(latest.openedAt, now) : now });
    const latestFirst = await db.files.orderBy('openedAt').reverse().toArray();
    let bytes = 0;
    const tooMany = latestFirst.filter(({ id, bytes: { size } }, place) => {
      bytes += size;
      return id !== file.id && (place >= mostFiles || bytes > mostBytes);
    });
    await db.files.bulkDelete(tooMany.map(({ id }) => id));
  });
}

/** The file with these bytes, or null where it is not kept. */
export async function keptFile(db: ProofmarkDatabase, id: string): Promise<KeptFile | null> {
  return (await db.files.get(id)) ?? null;
}

export interface KeptFiles {
  count: number;
  /** In all. */
  bytes: number;
}

export async function keptFiles(db: ProofmarkDatabase): Promise<KeptFiles> {
  const files = await db.files.toArray();
  return { count: files.length, bytes: files.reduce((sum, file) => sum + file.bytes.size, 0) };
}

/** Lets go of all files. What was tagged in them stays, and is there when they are opened again. */
export async function forgetFiles(db: ProofmarkDatabase): Promise<void> {
  await db.files.clear();
}
