import type { EntityTable } from 'dexie';
import type { DerivedTable } from './table';

/** A record of an earlier version that this one can't read, as it was: no view is given it, and nothing of it is lost. */
interface SetAside {
  place: number;
  /** The name of its table. */
  table: string;
  record: unknown;
}

declare module '@/lib/store/database' {
  interface OtherTables {
    readonly setAside: EntityTable<SetAside, 'place'>;
  }
}

export const setAside: DerivedTable = {
  kind: 'derived',
  indexes: { 5: '++place' },
  upgrades: {},
  workedOut: null,
};
