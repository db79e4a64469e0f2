import { IntakeSource } from '@/lib/frameworks/intake/intake';
import { fieldOf } from './reference';
import { announcesNothing, type JournalledTable, nothingFollows, savedPlainly, storedAsIs } from './table';

declare module '@/lib/store/database' {
  interface JournalledRows {
    intakeSources: IntakeSource;
  }
}

/** Apart from the intakes, so that what is written at every press stays light. Once made it is never changed. */
export const intakeSources: JournalledTable<IntakeSource> = {
  kind: 'journalled',
  indexes: { 6: 'id' },
  upgrades: {},
  schema: IntakeSource,
  ...storedAsIs,
  refersTo: [{ to: 'intakes', through: fieldOf('id'), isCounted: true, isNeeded: false, holders: null }],
  announces: announcesNothing,
  observed: null,
  follow: nothingFollows,
  ...savedPlainly,
  leavesMark: false,
};
