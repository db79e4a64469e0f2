import { Intake } from '@/lib/frameworks/intake/intake';
import { announcesNothing, type JournalledTable, nothingFollows, savedPlainly, storedAsIs } from './table';

declare module '@/lib/store/database' {
  interface JournalledRows {
    intakes: Intake;
  }
}

export const intakes: JournalledTable<Intake> = {
  kind: 'journalled',
  indexes: { 6: 'id' },
  upgrades: {},
  schema: Intake,
  ...storedAsIs,
  refersTo: [],
  announces: announcesNothing,
  observed: null,
  follow: nothingFollows,
  ...savedPlainly,
  isIncidental: true,
  leavesMark: false,
};
