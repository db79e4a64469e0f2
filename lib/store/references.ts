import { type Failure, StoreFailure } from '@/lib/model/failure';
import type { ProofmarkDatabase } from './database';
import type { Image, JournalledTable } from './image';

/**
 * Makes sure that what was just written refers to what exists. Call in the transaction that wrote it.
 *
 * @throws StoreFailure with the given failure where a tag would be left without its artifact or one of its cells
 */
export async function checkReferences(
  db: ProofmarkDatabase,
  images: readonly Image[],
  failure: Failure,
): Promise<void> {
  const tags = images.flatMap((image) => (image.table === 'tags' && image.after ? [image.after] : []));
  const cells = tags.flatMap((tag) => tag.cells);
  const needed: [JournalledTable, string[]][] = [
    ['artifacts', tags.map((tag) => tag.artifactId)],
    ['requirements', cells.map((cell) => cell.requirementId)],
    ['indicators', cells.map((cell) => cell.indicatorId)],
  ];
  for (const [table, ids] of needed) {
    const found: unknown[] = await db.table(table).bulkGet([...new Set(ids)]);
    if (found.includes(undefined)) throw new StoreFailure(failure, `${table} that a tag needs`);
  }

  const gone = (table: JournalledTable) =>
    new Set(images.filter((image) => image.table === table && !image.after).map((image) => image.id));
  const requirements = gone('requirements');
  const indicators = gone('indicators');
  const orphans = await db.tags
    .where('artifactId')
    .anyOf([...gone('artifacts')])
    .count();
  // Cells that have a total are cells of tags.
  const orphanCells = await db.totals
    .filter((total) => requirements.has(total.requirementId) || indicators.has(total.indicatorId))
    .count();
  if (orphans + orphanCells > 0) throw new StoreFailure(failure, 'tags of what would be deleted');
}
