import type { Table } from 'dexie';
import type { Tally } from '@/lib/coverage/coverage';
import { tallyDifference } from '@/lib/coverage/tally';
import type { ArtifactId, IndicatorId, RequirementId } from '@/lib/model/ids';
import type { Tag } from '@/lib/model/tag';
import type { DerivedTable } from './table';

declare module '@/lib/store/database' {
  interface OtherTables {
    readonly tallies: Table<Tally, [ArtifactId, RequirementId, IndicatorId]>;
  }
}

export const tallies: DerivedTable = {
  kind: 'derived',
  indexes: { 1: '[artifactId+requirementId+indicatorId], artifactId' },
  upgrades: {},
  workedOut: async (rowsOf) => tallyDifference([], (await rowsOf('tags')) as Tag[]),
};
