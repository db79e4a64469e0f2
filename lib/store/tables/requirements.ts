import { Requirement } from '@/lib/model/requirement';
import { fieldOf, listOf } from './reference';
import { announcesAll, type JournalledTable, nothingFollows, savedPlainly, storedAsIs } from './table';

export const requirements: JournalledTable<Requirement> = {
  kind: 'journalled',
  indexes: { 1: 'id, credentialId' },
  upgrades: {},
  schema: Requirement,
  ...storedAsIs,
  refersTo: [
    { to: 'credentials', through: fieldOf('credentialId'), isCounted: true, isNeeded: false, holders: null },
    { to: 'indicators', through: listOf('indicatorIds'), isCounted: false, isNeeded: false, holders: null },
  ],
  announces: announcesAll,
  observed: null,
  follow: nothingFollows,
  ...savedPlainly,
};
