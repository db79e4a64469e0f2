import type { Table } from 'dexie';
import type { Tally } from '@/lib/coverage/coverage';
import { tallyDifference } from '@/lib/coverage/tally';
import type { ArtifactId, IndicatorId, RequirementId } from '@/lib/model/ids';
import type { Tag } from '@/lib/model/tag';
import type { DerivedTable } from './table';

export const tallies: DerivedTable<Table<Tally, [ArtifactId, RequirementId, IndicatorId]>> = {
  kind: 'derived',
  indexes: { 1: '[artifactId+requirementId+indicatorId], artifactId' },
  upgrades: {},
  workedOut: async (rowsOf) => tallyDifference([], (await rowsOf('tags')) as Tag[]),
};
