import { Indicator } from '@/lib/model/indicator';
import { fieldOf } from './reference';
import { announcesAll, type JournalledTable, nothingFollows, savedPlainly, storedAsIs } from './table';

declare module '@/lib/store/database' {
  interface JournalledRows {
    indicators: Indicator;
  }
}

export const indicators: JournalledTable<Indicator> = {
  kind: 'journalled',
  indexes: { 1: 'id, credentialId' },
  upgrades: {},
  schema: Indicator,
  ...storedAsIs,
  refersTo: [{ to: 'credentials', through: fieldOf('credentialId'), isCounted: true, isNeeded: false, holders: null }],
  announces: announcesAll,
  observed: null,
  follow: nothingFollows,
  ...savedPlainly,
};
