import type { EntityTable } from 'dexie';
import { cellKey } from '@/lib/model/cell';
import type { CurrentRating, SelfRating } from '@/lib/model/rating';
import type { DerivedTable } from './table';

declare module '@/lib/store/database' {
  interface OtherTables {
    readonly currentRatings: EntityTable<CurrentRating, 'id'>;
  }
}

/** The latest rating of each cell that has one: counts read these, however long the history is. */
export const currentRatings: DerivedTable = {
  kind: 'derived',
  indexes: { 5: 'id' },
  upgrades: {},
  workedOut: async (rowsOf) => latestOf((await rowsOf('ratings')) as SelfRating[]),
};

/** Of each cell that is rated, the rating that holds. */
export function latestOf(ratings: readonly SelfRating[]): CurrentRating[] {
  const byCell = Map.groupBy(ratings, cellKey);
  return [...byCell].flatMap(([id, history]) => {
    const latest = history.toSorted((one, other) => one.updatedAt - other.updatedAt).at(-1);
    if (!latest?.levelId) return [];
    const { requirementId, indicatorId, levelId } = latest;
    return [{ id, requirementId, indicatorId, levelId }];
  });
}
