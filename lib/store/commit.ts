import type { DeviceId } from '@/lib/model/device';
import { newUuid } from '@/lib/model/ids';
import { piecesOf } from '@/lib/model/pieces';
import { laterThan } from '@/lib/model/stamps';
import { announceImages } from './announce-images';
import type { ProofmarkDatabase } from './database';
import { withMarks } from './deletion-marks';
import { ownDevice } from './device';
import type { Image } from './image';
import { recordsAtOnce, withStored } from './in-pieces';
import { journal } from './journal';
import type { Mutation } from './mutation';
import { checkRecord } from './record-check';
import { checkReferences } from './references';
import { sameRecord } from './same-record';
import { journalled, journalledNames } from './tables';
import type { ChangeId, ChangeLabel } from './tables/changes';
import { inOneTransaction } from './transaction';

/** For what takes long: it can be ended until it is done, and then nothing of it has been. */
export interface Watch {
  signal?: AbortSignal;
  onWritten?: (records: number, of: number) => void;
}

export interface Change {
  label: ChangeLabel;
  mutations: readonly Mutation[];
  /** The id of the one record that it is about. */
  subject?: string;
  /** Whether what it deletes is not to be remembered as deleted. */
  leavesNoMarks?: boolean;
}

/**
 * Makes one undoable change: everything or nothing of it. All writes of what the person made go through here.
 *
 * @param prepare runs within the transaction, so that what it reads still holds when its mutations are written. It may
 *   also return the id of an earlier change that already did all of this.
 * @throws StoreFailure 'notHere' where the change refers to what no longer exists; 'tooLong', 'tooMany', 'noSuchDay' or
 *   'invalid' where no backup could hold it
 */
export async function commit(
  db: ProofmarkDatabase,
  prepare: () => Promise<Change | ChangeId>,
  watch: Watch = {},
): Promise<ChangeId> {
  const id = newUuid();
  const made = await inOneTransaction(db, async () => {
    const change = await prepare();
    if (typeof change === 'string') return { id: change, images: null };
    const images = await apply(db, change, watch);
    await checkReferences(db, images, 'notHere');
    watch.signal?.throwIfAborted();
    const { label, subject = '' } = change;
    if (images.length > 0) await journal(db, { id, label, at: Date.now(), subject }, images);
    return { id, images };
  });
  // Whoever asks again may do so because a worker died between committing and announcing.
  await (made.images ? announceImages(db, made.images) : db.announce('all'));
  return made.id;
}

/** A change of these alone is none. */
const stampNames = ['createdAt', 'updatedAt', 'device'];

/** Writes what differs, and returns what was there before and after. */
async function apply(
  db: ProofmarkDatabase,
  { label, mutations, leavesNoMarks }: Change,
  watch: Watch,
): Promise<Image[]> {
  const images: Image[] = [];
  let device: DeviceId | null = null;
  for (const table of journalledNames) {
    const given = mutations.filter((mutation) => mutation.table === table);
    const own = table === 'deletions' ? withMarks(given, images, leavesNoMarks ?? false) : given;
    for await (const piece of withStored<Mutation, Stamped>(db.table(table), own)) {
      watch.signal?.throwIfAborted();
      for (const [{ id, record, incidental }, stored] of piece) {
        const present = stored ?? null;
        if (sameRecord(present, record, stampNames)) continue;
        const isOwn = record !== null && label !== 'restored';
        if (isOwn) device ??= await ownDevice(db);
        const after = isOwn && device ? ownVersion(device, present, record) : record;
        if (after) checkRecord(table, after);
        images.push({ table, id, before: present, after, incidental } as Image);
      }
    }
  }
  await write(db, images, watch);
  return images;
}

interface Stamped {
  updatedAt: number;
}

/**
 * A record as this device makes it, and as it follows on the present one: its stamp is the later one, also where the
 * clock was put back.
 */
function ownVersion<Each extends Stamped>(device: DeviceId, present: Stamped | null, record: Each): Each {
  const isEarlier = present !== null && record.updatedAt < present.updatedAt;
  const updatedAt = isEarlier ? laterThan(present.updatedAt, record.updatedAt) : record.updatedAt;
  return { ...record, updatedAt, device };
}

/** Writes the later side of each image. */
export async function write(
  db: ProofmarkDatabase,
  images: readonly Image[],
  { signal, onWritten }: Watch = {},
): Promise<void> {
  let written = 0;
  for (const table of journalledNames) {
    const own = images.filter((image) => image.table === table);
    for (const piece of piecesOf(own, recordsAtOnce)) {
      await db.table(table).bulkPut(piece.flatMap((image) => image.after ?? []));
      await db.table(table).bulkDelete(piece.filter((image) => !image.after).map((image) => image.id));
      signal?.throwIfAborted();
      written += piece.length;
      onWritten?.(written, images.length);
    }
    await journalled(table).follow(db, own);
  }
}
