import { CheckMark } from '@/lib/model/check-mark';
import { fieldOf } from './reference';
import { announcesNothing, type JournalledTable, nothingFollows, savedPlainly, storedAsIs } from './table';

declare module '@/lib/store/database' {
  interface JournalledRows {
    checkMarks: CheckMark;
  }
}

export const checkMarks: JournalledTable<CheckMark> = {
  kind: 'journalled',
  indexes: { 1: 'id, requirementId' },
  upgrades: {},
  schema: CheckMark,
  ...storedAsIs,
  refersTo: [
    {
      to: 'requirements',
      through: fieldOf('requirementId'),
      isCounted: true,
      isNeeded: false,
      holders: (db, ids) =>
        db.checkMarks
          .where('requirementId')
          .anyOf([...ids])
          .toArray(),
    },
  ],
  announces: announcesNothing,
  observed: null,
  follow: nothingFollows,
  ...savedPlainly,
};
