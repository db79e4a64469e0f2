import type { EntityTable } from 'dexie';
import type { Image } from '@/lib/store/image';
import type { ChangeId } from './changes';
import type { DerivedTable } from './table';

/** The records before and after a change: apart from its entry, so that lists of changes stay light. */
interface ChangeImages {
  changeId: ChangeId;
  images: Image[];
}

declare module '@/lib/store/database' {
  interface OtherTables {
    readonly changeImages: EntityTable<ChangeImages, 'changeId'>;
  }
}

export const changeImages: DerivedTable = {
  kind: 'derived',
  indexes: { 1: 'changeId' },
  upgrades: {},
  workedOut: null,
};
