import * as v from 'valibot';
import { lastStamp } from '@/lib/model/stamps';
import { announcesNothing, type JournalledTable, nothingFollows, savedPlainly, storedAsIs } from './table';

/** Names a record that was deleted by its table and its id, and says nothing else of it. */
export const DeletionId = v.pipe(v.string(), v.regex(/^\w{1,40}\/[\w.:-]{1,220}$/), v.brand('DeletionId'));
export type DeletionId = v.InferOutput<typeof DeletionId>;

/** That a record was deleted, when, and on which device: so that what is merged later does not bring it back. */
export const Deletion = v.object({ id: DeletionId, ...lastStamp });
export type Deletion = v.InferOutput<typeof Deletion>;

export const deletionId = (table: string, id: string): DeletionId => `${table}/${id}` as DeletionId;

declare module '@/lib/store/database' {
  interface JournalledRows {
    deletions: Deletion;
  }
}

export const deletions: JournalledTable<Deletion> = {
  kind: 'journalled',
  indexes: { 5: 'id' },
  upgrades: {},
  schema: Deletion,
  ...storedAsIs,
  refersTo: [],
  announces: announcesNothing,
  observed: null,
  follow: nothingFollows,
  ...savedPlainly,
  leavesMark: false,
};
