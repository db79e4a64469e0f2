import { ReadMark } from '@/lib/model/read-mark';
import { fieldOf } from './reference';
import { announcesNothing, type JournalledTable, nothingFollows, savedPlainly, storedAsIs } from './table';

declare module '@/lib/store/database' {
  interface JournalledRows {
    readMarks: ReadMark;
  }
}

export const readMarks: JournalledTable<ReadMark> = {
  kind: 'journalled',
  indexes: { 6: 'id' },
  upgrades: {},
  schema: ReadMark,
  ...storedAsIs,
  refersTo: [
    {
      to: 'requirements',
      through: fieldOf('id'),
      isCounted: true,
      isNeeded: false,
      holders: (db, ids) =>
        db.readMarks
          .where('id')
          .anyOf([...ids])
          .toArray(),
    },
  ],
  announces: announcesNothing,
  observed: null,
  follow: nothingFollows,
  ...savedPlainly,
};
