import type { EntityTable } from 'dexie';
import type { Image } from '@/lib/store/image';
import type { ChangeId } from './changes';
import type { DerivedTable } from './table';

/** The records before and after a change: apart from its entry, so that lists of changes stay light. */
export interface ChangeImages {
  changeId: ChangeId;
  images: Image[];
}

export const changeImages: DerivedTable<EntityTable<ChangeImages, 'changeId'>> = {
  kind: 'derived',
  indexes: { 1: 'changeId' },
  upgrades: {},
  workedOut: null,
};
