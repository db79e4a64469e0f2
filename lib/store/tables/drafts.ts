import { Draft } from '@/lib/model/draft';
import { changedIn, type Reference } from './reference';
import { announcesNothing, type JournalledTable, nothingFollows, savedPlainly, storedAsIs } from './table';

export const drafts: JournalledTable<Draft> = {
  kind: 'journalled',
  indexes: { 1: 'id, *document.aliases' },
  upgrades: {},
  schema: Draft,
  ...storedAsIs,
  refersTo: [throughCells('requirements', 'requirementId'), throughCells('indicators', 'indicatorId')],
  announces: announcesNothing,
  observed: null,
  follow: nothingFollows,
  ...savedPlainly,
  isIncidental: true,
  leavesMark: false,
};

function throughCells(to: string, field: 'requirementId' | 'indicatorId'): Reference<Draft> {
  return {
    to,
    through: (draft, change) => ({ ...draft, cells: changedIn(draft.cells, field, change) }),
    isCounted: true,
    isNeeded: false,
    holders: null,
  };
}
