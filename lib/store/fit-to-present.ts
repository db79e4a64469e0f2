import { StoreFailure } from '@/lib/model/failure';
import type { ProofmarkDatabase } from './database';
import { type Image, journalledTables } from './image';
import { sameRecord } from './same-record';
import type { StoredTag } from './stored-tag';

/**
 * Images that are to be written again, as they fit what is there now: incidental ones that others have come to need
 * are left out, and tags keep how they were last seen, for that is not the person's doing.
 *
 * @throws StoreFailure 'changedMeanwhile' where a record is not as the change left it
 */
export async function fitToPresent(db: ProofmarkDatabase, images: readonly Image[]): Promise<Image[]> {
  const leaving = new Set(images.filter((image) => image.table === 'tags' && !image.after).map((image) => image.id));
  const fitting: Image[] = [];
  for (const table of journalledTables) {
    const own = images.filter((image) => image.table === table);
    const records: unknown[] = await db.table(table).bulkGet(own.map((image) => image.id));
    for (const [position, image] of own.entries()) {
      const present = records[position] ?? null;
      const untouched = sameRecord(present, image.before, ['sighting']);
      if (!untouched && !image.incidental) throw new StoreFailure('changedMeanwhile', `${image.table} ${image.id}`);
      if (untouched && !(image.incidental && !image.after && (await isNeeded(db, image.id, leaving)))) {
        fitting.push(image.table === 'tags' ? asSeen(image, present as StoredTag | null) : image);
      }
    }
  }
  return fitting;
}

/** Whether tags other than those that are leaving belong to an artifact. */
async function isNeeded(db: ProofmarkDatabase, artifactId: string, leaving: ReadonlySet<string>): Promise<boolean> {
  const tags = await db.tags.where('artifactId').equals(artifactId).primaryKeys();
  return tags.some((id) => !leaving.has(id));
}

function asSeen(image: Image<'tags'>, present: StoredTag | null): Image<'tags'> {
  const { after } = image;
  if (!present || !after) return { ...image, before: present };
  const samePassage = sameRecord(present.passage, after.passage, []);
  return { ...image, before: present, after: samePassage ? { ...after, sighting: present.sighting } : after };
}
