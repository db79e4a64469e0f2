import type { Table } from 'dexie';
import type { Tally } from '@/lib/coverage/coverage';
import type { ArtifactId, IndicatorId, RequirementId } from '@/lib/model/ids';
import type { DerivedTable } from './table';

export const tallies: DerivedTable<Table<Tally, [ArtifactId, RequirementId, IndicatorId]>> = {
  kind: 'derived',
  indexes: { 1: '[artifactId+requirementId+indicatorId], artifactId' },
  upgrades: {},
};
