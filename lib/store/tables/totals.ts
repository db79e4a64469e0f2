import type { Table } from 'dexie';
import type { CellTally } from '@/lib/coverage/coverage';
import type { IndicatorId, RequirementId } from '@/lib/model/ids';
import type { DerivedTable } from './table';

export const totals: DerivedTable<Table<CellTally, [RequirementId, IndicatorId]>> = {
  kind: 'derived',
  indexes: { 1: '[requirementId+indicatorId]' },
  upgrades: {},
};
