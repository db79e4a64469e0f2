import { type Failure, StoreFailure } from '@/lib/model/failure';
import type { ProofmarkDatabase } from './database';
import type { Image } from './image';
import { storedUnder } from './in-pieces';
import { journalled, journalledNames } from './tables';
import { idsIn } from './tables/reference';

/**
 * Makes sure that what was just written refers to what exists. Call in the transaction that wrote it.
 *
 * @throws StoreFailure with the given failure where a record would be left without what it needs, as a tag without its
 *   artifact or one of its cells
 */
export async function checkReferences(
  db: ProofmarkDatabase,
  images: readonly Image[],
  failure: Failure,
): Promise<void> {
  for (const name of journalledNames) {
    const written = images.flatMap((image) => (image.table === name && image.after ? [image.after] : []));
    for (const reference of journalled(name).refersTo) {
      if (!reference.isNeeded) continue;
      const needed = new Set(written.flatMap((record) => idsIn(reference, record)));
      const found: unknown[] = await storedUnder(db.table(reference.to), needed);
      if (found.includes(undefined)) throw new StoreFailure(failure, `${reference.to} that ${name} need`);
      const gone = images.filter(({ table, after }) => table === reference.to && !after).map(({ id }) => id);
      if (gone.length === 0) continue;
      const left = await reference.holders(db, new Set(gone));
      if (left.length > 0) throw new StoreFailure(failure, `${name} of ${reference.to} that would be deleted`);
    }
  }
}
