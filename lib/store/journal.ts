import type { ProofmarkDatabase } from './database';
import type { Image } from './image';
import type { ChangeEntry } from './tables/changes';
import { writingTo } from './transaction';

const longestJournal = 200;

/** Records in one change beyond which keeping them for undoing would take more room than it is worth. */
const largestChange = 60_000;

/**
 * Adds a change that was just made. What had been taken back before it can't be done again after it. A change that is
 * too large is final, and with it all before it.
 */
export async function journal(
  db: ProofmarkDatabase,
  change: Pick<ChangeEntry, 'id' | 'label' | 'at' | 'subject'>,
  images: Image[],
): Promise<void> {
  if (images.length > largestChange) return forgetUndo(db);
  await forget(db, await db.changes.where('undone').above(0).toArray());
  const sequence = await db.changes.add({ ...change, undone: 0 });
  await db.changeImages.add({ changeId: change.id, images });
  const oldest = sequence - longestJournal;
  await forget(db, await db.changes.where('sequence').belowOrEqual(oldest).toArray());
}

/** Makes these changes final. */
async function forget(db: ProofmarkDatabase, entries: readonly ChangeEntry[]): Promise<void> {
  await db.changes.bulkDelete(entries.map((entry) => entry.sequence));
  await db.changeImages.bulkDelete(entries.map((entry) => entry.id));
}

/** Makes all changes final: nothing that was deleted is kept any longer. */
export async function forgetUndo(db: ProofmarkDatabase): Promise<void> {
  await writingTo(db, [db.changes, db.changeImages], async () => {
    await db.changes.clear();
    await db.changeImages.clear();
  });
}

/** How long everything that was deleted can be had back, in milliseconds. */
const graceForEverything = 10 * 60_000;

/** Makes old deletions of everything final, with all that came before them, so that the data really goes. */
export async function purgeExpired(db: ProofmarkDatabase, now = Date.now()): Promise<void> {
  await writingTo(db, [db.changes, db.changeImages], async () => {
    // Made after now: the clock was put back, and the time in which it can be undone begins anew.
    await db.changes
      .where('label')
      .equals('everythingDeleted')
      .and((entry) => entry.at > now)
      .modify({ at: now });
    const deletions = await db.changes.where('label').equals('everythingDeleted').sortBy('sequence');
    const last = deletions.findLast((entry) => entry.undone === 0 && entry.at < now - graceForEverything);
    if (last) await forget(db, await db.changes.where('sequence').belowOrEqual(last.sequence).toArray());
  });
}
