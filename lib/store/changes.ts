import { StoreFailure } from '@/lib/model/failure';
import { announceImages } from './announce-images';
import { write } from './commit';
import type { ProofmarkDatabase } from './database';
import { fitToPresent } from './fit-to-present';
import { type Image, reversed } from './image';
import { checkReferences } from './references';
import type { ChangeEntry, ChangeId } from './tables/changes';
import { inOneTransaction } from './transaction';

export type UndoableChange = Pick<ChangeEntry, 'id' | 'label' | 'at'>;

/**
 * Takes a change back: the given one, or the last that stands. Asked twice for the same one, it does so once.
 *
 * @throws StoreFailure 'changedMeanwhile' where something else changed the same records since; 'notHere' where there
 *   is no such change any more
 */
export function undo(db: ProofmarkDatabase, changeId?: ChangeId): Promise<ChangeId> {
  return replay(db, async () => {
    const entry =
      changeId === undefined ? await lastStanding(db) : await db.changes.where('id').equals(changeId).first();
    if (!entry || entry.undone > 0) return { entry, images: null };
    const last = await lastTakenBack(db);
    await db.changes.update(entry.sequence, { undone: (last?.undone ?? 0) + 1 });
    return { entry, images: (await imagesOf(db, entry)).map(reversed) };
  });
}

/**
 * Does again what was taken back: the given change, or the last. Asked twice for the same one, it does so once.
 *
 * @throws StoreFailure as `undo` does
 */
export function redo(db: ProofmarkDatabase, changeId?: ChangeId): Promise<ChangeId> {
  return replay(db, async () => {
    const entry =
      changeId === undefined ? await lastTakenBack(db) : await db.changes.where('id').equals(changeId).first();
    if (!entry || entry.undone === 0) return { entry, images: null };
    await db.changes.update(entry.sequence, { undone: 0 });
    return { entry, images: await imagesOf(db, entry) };
  });
}

export async function lastUndoable(db: ProofmarkDatabase): Promise<UndoableChange | null> {
  return shown(await lastStanding(db));
}

export async function lastRedoable(db: ProofmarkDatabase): Promise<UndoableChange | null> {
  return shown(await lastTakenBack(db));
}

async function replay(
  db: ProofmarkDatabase,
  prepare: () => Promise<{ entry: ChangeEntry | undefined; images: Image[] | null }>,
): Promise<ChangeId> {
  const { id, images } = await inOneTransaction(db, async () => {
    const { entry, images } = await prepare();
    if (!entry) throw new StoreFailure('notHere', 'no such change');
    if (!images) return { id: entry.id, images };
    const fitting = await fitToPresent(db, images);
    await write(db, fitting);
    await checkReferences(db, fitting, 'changedMeanwhile');
    return { id: entry.id, images: fitting };
  });
  // Asked again, perhaps because a worker died between committing and announcing.
  await (images ? announceImages(db, images) : db.announce('all'));
  return id;
}

async function lastStanding(db: ProofmarkDatabase): Promise<ChangeEntry | undefined> {
  return db.changes.where('undone').equals(0).last();
}

async function lastTakenBack(db: ProofmarkDatabase): Promise<ChangeEntry | undefined> {
  return db.changes.where('undone').above(0).last();
}

async function imagesOf(db: ProofmarkDatabase, entry: ChangeEntry): Promise<Image[]> {
  return (await db.changeImages.get(entry.id))?.images ?? [];
}

function shown(entry: ChangeEntry | undefined): UndoableChange | null {
  return entry ? { id: entry.id, label: entry.label, at: entry.at } : null;
}
