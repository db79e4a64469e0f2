import { cellKey } from '@/lib/model/cell';
import { Draft } from '@/lib/model/draft';
import { changedIn, type Reference, throughCellsOf } from './reference';
import { announcesNothing, type JournalledTable, nothingFollows, savedPlainly, storedAsIs } from './table';

declare module '@/lib/store/database' {
  interface JournalledRows {
    drafts: Draft;
  }
}

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
  atCells: {
    through: (draft, change) => ({ ...draft, cells: throughCellsOf(draft.cells, change) }),
    holders: (db, keys) => db.drafts.filter(({ cells }) => cells.some((cell) => keys.has(cellKey(cell)))).toArray(),
  },
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
