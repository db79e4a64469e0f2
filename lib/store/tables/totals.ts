import type { Table } from 'dexie';
import type { CellTally } from '@/lib/coverage/coverage';
import { tallyDifference, totalDifference } from '@/lib/coverage/tally';
import type { IndicatorId, RequirementId } from '@/lib/model/ids';
import type { Tag } from '@/lib/model/tag';
import type { DerivedTable } from './table';

export const totals: DerivedTable<Table<CellTally, [RequirementId, IndicatorId]>> = {
  kind: 'derived',
  indexes: { 1: '[requirementId+indicatorId]' },
  upgrades: {},
  workedOut: async (rowsOf) => totalDifference(tallyDifference([], (await rowsOf('tags')) as Tag[])),
};
