import { Program } from '@/lib/model/program';
import { listOf } from './reference';
import { announcesAll, type JournalledTable, nothingFollows, savedPlainly, storedAsIs } from './table';

declare module '@/lib/store/database' {
  interface JournalledRows {
    programs: Program;
  }
}

export const programs: JournalledTable<Program> = {
  kind: 'journalled',
  indexes: { 1: 'id' },
  upgrades: {},
  schema: Program,
  ...storedAsIs,
  refersTo: [{ to: 'credentials', through: listOf('credentialIds'), isCounted: false, isNeeded: false, holders: null }],
  announces: announcesAll,
  observed: null,
  follow: nothingFollows,
  ...savedPlainly,
};
