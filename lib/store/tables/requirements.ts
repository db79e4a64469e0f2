import type { IndicatorGroup } from '@/lib/model/asked-for';
import { Requirement } from '@/lib/model/requirement';
import { fieldOf, type IdChange, listOf } from './reference';
import { announcesAll, type JournalledTable, nothingFollows, savedPlainly, storedAsIs } from './table';

declare module '@/lib/store/database' {
  interface JournalledRows {
    requirements: Requirement;
  }
}

export const requirements: JournalledTable<Requirement> = {
  kind: 'journalled',
  indexes: { 1: 'id, credentialId' },
  upgrades: {},
  schema: Requirement,
  ...storedAsIs,
  refersTo: [
    { to: 'credentials', through: fieldOf('credentialId'), isCounted: true, isNeeded: false, holders: null },
    { to: 'indicators', through: throughIndicators, isCounted: false, isNeeded: false, holders: null },
  ],
  announces: announcesAll,
  observed: null,
  follow: nothingFollows,
  ...savedPlainly,
};

const listed = listOf<Requirement, 'indicatorIds'>('indicatorIds');
const grouped = listOf<IndicatorGroup, 'indicatorIds'>('indicatorIds');

/** A group names only what its requirement names. */
function throughIndicators(requirement: Requirement, change: IdChange): Requirement {
  const changed = listed(requirement, change);
  return changed.groups ? { ...changed, groups: changed.groups.map((group) => grouped(group, change)) } : changed;
}
