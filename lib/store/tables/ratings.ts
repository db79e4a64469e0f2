import { cellKey } from '@/lib/model/cell';
import { SelfRating } from '@/lib/model/rating';
import { followRatings } from '@/lib/store/current-ratings';
import { fieldOf, type Reference } from './reference';
import { announcesNothing, type JournalledTable, type Raw, savedPlainly, storedAsIs } from './table';

declare module '@/lib/store/database' {
  interface JournalledRows {
    ratings: SelfRating;
  }
}

export const ratings: JournalledTable<SelfRating> = {
  kind: 'journalled',
  indexes: { 1: 'id', 5: 'id, [requirementId+indicatorId+updatedAt]' },
  upgrades: { 5: namedByTime },
  schema: SelfRating,
  ...storedAsIs,
  refersTo: [throughCell('requirements', 'requirementId'), throughCell('indicators', 'indicatorId')],
  announces: announcesNothing,
  observed: null,
  follow: followRatings,
  ...savedPlainly,
  atCells: {
    through: (rating, change) => {
      const cell = change({ requirementId: rating.requirementId, indicatorId: rating.indicatorId });
      return cell && { ...rating, ...cell };
    },
    holders: (db, keys) => db.ratings.filter((rating) => keys.has(cellKey(rating))).toArray(),
  },
  // A rating never changes: what is here is the same, or was made up.
  merging: 'here',
};

function throughCell(to: string, field: 'requirementId' | 'indicatorId'): Reference<SelfRating> {
  return {
    to,
    through: fieldOf(field),
    isCounted: true,
    isNeeded: false,
    holders: (db, ids) => db.ratings.filter((rating) => ids.has(rating[field])).toArray(),
  };
}

/** There was one record a cell, named by it: as the first of its history it is named by its time too. */
function namedByTime(record: Raw): Raw {
  const { requirementId, indicatorId, updatedAt } = record;
  const key = `${requirementId}:${indicatorId}`;
  return record.id === key ? { ...record, id: `${key}:${updatedAt}` } : record;
}
