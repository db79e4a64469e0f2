import { SelfRating } from '@/lib/model/rating';
import { fieldOf } from './reference';
import { announcesNothing, type JournalledTable, nothingFollows, savedPlainly, storedAsIs } from './table';

export const ratings: JournalledTable<SelfRating> = {
  kind: 'journalled',
  indexes: { 1: 'id' },
  upgrades: {},
  schema: SelfRating,
  ...storedAsIs,
  refersTo: [
    {
      to: 'requirements',
      through: fieldOf('requirementId'),
      isCounted: true,
      isNeeded: false,
      holders: (db, ids) => db.ratings.filter(({ requirementId }) => ids.has(requirementId)).toArray(),
    },
    {
      to: 'indicators',
      through: fieldOf('indicatorId'),
      isCounted: true,
      isNeeded: false,
      holders: (db, ids) => db.ratings.filter(({ indicatorId }) => ids.has(indicatorId)).toArray(),
    },
  ],
  announces: announcesNothing,
  observed: null,
  follow: nothingFollows,
  ...savedPlainly,
};
