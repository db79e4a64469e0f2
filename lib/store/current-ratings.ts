import { type Cell, cellKey } from '@/lib/model/cell';
import { endOfTime } from '@/lib/model/day';
import type { SelfRating } from '@/lib/model/rating';
import type { ProofmarkDatabase } from './database';
import type { Sides } from './tables/table';

/** Keeps the ratings that hold in step with their history. Call in the transaction that writes it. */
export async function followRatings(db: ProofmarkDatabase, changes: readonly Sides<SelfRating>[]): Promise<void> {
  const cells = new Map<string, Cell>();
  for (const { before, after } of changes) {
    for (const rating of [before, after]) if (rating) cells.set(cellKey(rating), rating);
  }
  await Promise.all(
    [...cells.values()].map(async ({ requirementId, indicatorId }) => {
      const cell = { requirementId, indicatorId };
      const levelId = (await latestRating(db, cell))?.levelId;
      if (levelId) await db.currentRatings.put({ ...cell, id: cellKey(cell), levelId });
      else await db.currentRatings.delete(cellKey(cell));
    }),
  );
}

/** What a cell was rated last, or that its rating was taken away; undefined where it never was rated. */
export function latestRating(db: ProofmarkDatabase, cell: Cell): Promise<SelfRating | undefined> {
  return historyOf(db, cell).last();
}

/** Every rating of a cell, in the order in which they were made. */
export function ratingHistory(db: ProofmarkDatabase, cell: Cell): Promise<SelfRating[]> {
  return historyOf(db, cell).toArray();
}

function historyOf(db: ProofmarkDatabase, { requirementId, indicatorId }: Cell) {
  const [from, to] = [0, endOfTime].map((at) => [requirementId, indicatorId, at]);
  return db.ratings.where('[requirementId+indicatorId+updatedAt]').between(from, to, true, true);
}
