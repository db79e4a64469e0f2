import { newUuid } from '@/lib/model/ids';
import { announceImages } from './announce-images';
import type { ChangeId, ChangeLabel } from './change-entry';
import type { ProofmarkDatabase } from './database';
import { type Image, journalledTables, type Mutation } from './image';
import { journal } from './journal';
import { checkReferences } from './references';
import { sameRecord } from './same-record';
import { countTags } from './tallies';
import { inOneTransaction } from './transaction';

export interface Change {
  label: ChangeLabel;
  mutations: readonly Mutation[];
  /** The id of the one record that it is about. */
  subject?: string;
}

/**
 * Makes one undoable change: everything or nothing of it. All writes of what the person made go through here.
 *
 * @param prepare runs within the transaction, so that what it reads still holds when its mutations are written. It may
 *   also return the id of an earlier change that already did all of this.
 * @throws StoreFailure 'notHere' where the change refers to what no longer exists
 */
export async function commit(db: ProofmarkDatabase, prepare: () => Promise<Change | ChangeId>): Promise<ChangeId> {
  const id = newUuid();
  const made = await inOneTransaction(db, async () => {
    const change = await prepare();
    if (typeof change === 'string') return { id: change, images: null };
    const images = await apply(db, change.mutations);
    await checkReferences(db, images, 'notHere');
    const { label, subject = '' } = change;
    if (images.length > 0) await journal(db, { id, label, at: Date.now(), subject }, images);
    return { id, images };
  });
  // Whoever asks again may do so because a worker died between committing and announcing.
  await (made.images ? announceImages(db, made.images) : db.announce('all'));
  return made.id;
}

/** A change of these alone is none. */
const stampNames = ['createdAt', 'updatedAt'];

/** Writes what differs, keeps the tallies in step, and returns what was there before and after. */
async function apply(db: ProofmarkDatabase, mutations: readonly Mutation[]): Promise<Image[]> {
  const images: Image[] = [];
  for (const table of journalledTables) {
    const own = mutations.filter((mutation) => mutation.table === table);
    const before = await db.table(table).bulkGet(own.map((mutation) => mutation.id));
    for (const [position, { id, record, incidental }] of own.entries()) {
      const image = { table, id, before: before[position] ?? null, after: record, incidental } as Image;
      if (!sameRecord(image.before, image.after, stampNames)) images.push(image);
    }
  }
  await write(db, images);
  return images;
}

/** Writes the later side of each image. */
export async function write(db: ProofmarkDatabase, images: readonly Image[]): Promise<void> {
  for (const table of journalledTables) {
    const own = images.filter((image) => image.table === table);
    await db.table(table).bulkPut(own.flatMap((image) => image.after ?? []));
    await db.table(table).bulkDelete(own.filter((image) => !image.after).map((image) => image.id));
  }
  await countTags(
    db,
    images.filter((image) => image.table === 'tags'),
  );
}
