import type { EntityTable } from 'dexie';
import type { DerivedTable } from './table';

/** A file that was opened here, kept so that it can be opened again without being asked for. */
export interface KeptFile {
  /** SHA-256 of its bytes, in hexadecimal digits. */
  id: string;
  name: string;
  /** The web address that it came from, or null. */
  url: string | null;
  bytes: Blob;
  /** Milliseconds since 1970. */
  openedAt: number;
}

declare module '@/lib/store/database' {
  interface OtherTables {
    readonly files: EntityTable<KeptFile, 'id'>;
  }
}

export const files: DerivedTable = {
  kind: 'derived',
  indexes: { 2: 'id, openedAt' },
  upgrades: {},
  workedOut: null,
};
