import type { Table } from 'dexie';
import type { CellTally } from '@/lib/coverage/coverage';
import { tallyDifference, totalDifference } from '@/lib/coverage/tally';
import type { IndicatorId, RequirementId } from '@/lib/model/ids';
import type { Tag } from '@/lib/model/tag';
import type { DerivedTable } from './table';

declare module '@/lib/store/database' {
  interface OtherTables {
    readonly totals: Table<CellTally, [RequirementId, IndicatorId]>;
  }
}

export const totals: DerivedTable = {
  kind: 'derived',
  indexes: { 1: '[requirementId+indicatorId]' },
  upgrades: {},
  workedOut: async (rowsOf) => totalDifference(tallyDifference([], (await rowsOf('tags')) as Tag[])),
};
