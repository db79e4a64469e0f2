import { StoreFailure } from '@/lib/model/failure';
import type { JournalledName, ProofmarkDatabase } from './database';
import type { Image } from './image';
import { withStored } from './in-pieces';
import { sameRecord } from './same-record';
import { journalled, journalledNames } from './tables';
import type { Entry } from './tables/table';

/**
 * Images that are to be written again, as they fit what is there now: incidental ones that others have come to need
 * are left out, and what was seen meanwhile stays, as how a passage was last found, for that is not the person's doing.
 *
 * @throws StoreFailure 'changedMeanwhile' where a record is not as the change left it
 */
export async function fitToPresent(db: ProofmarkDatabase, images: readonly Image[]): Promise<Image[]> {
  const fitting: Image[] = [];
  for (const table of journalledNames) {
    const { observed } = journalled(table);
    const own = images.filter((image) => image.table === table);
    for await (const piece of withStored<Image, Entry>(db.table(table), own)) {
      for (const [image, stored] of piece) {
        const present = stored ?? null;
        const untouched = sameRecord(present, image.before, observed?.fields ?? []);
        if (!untouched && !image.incidental) throw new StoreFailure('changedMeanwhile', `${table} ${image.id}`);
        if (!untouched || (image.incidental && !image.after && (await isNeeded(db, image, images)))) continue;
        const { after } = image;
        fitting.push({
          ...image,
          before: present,
          after: observed && present && after ? observed.carried(present, after) : after,
        } as Image);
      }
    }
  }
  return fitting;
}

/** Whether records other than those that are leaving with it need this one. */
async function isNeeded(db: ProofmarkDatabase, { table, id }: Image, images: readonly Image[]): Promise<boolean> {
  for (const name of journalledNames) {
    const isLeaving = leavingFrom(name, images);
    for (const { to, isNeeded, holders } of journalled(name).refersTo) {
      if (to !== table || !isNeeded) continue;
      if ((await holders(db, new Set([id]))).some((holder) => !isLeaving(holder.id))) return true;
    }
  }
  return false;
}

function leavingFrom(name: JournalledName, images: readonly Image[]): (id: string) => boolean {
  const leaving = new Set(images.filter(({ table, after }) => table === name && !after).map(({ id }) => id));
  return (id) => leaving.has(id);
}
