import * as v from 'valibot';
import { PackagedRequest } from '@/lib/feedback/package/request';
import { Reference } from '@/lib/feedback/package/text';
import { ReviewId } from '@/lib/model/ids';
import { limits } from '@/lib/model/limits';
import { lastStamp } from '@/lib/model/stamps';
import { Written } from '@/lib/reviewing/written';
import { fieldOf } from './reference';
import { announcesAll, type JournalledTable, nothingFollows, savedPlainly, storedAsIs } from './table';

const Aliases = (most: number) => v.pipe(v.array(v.pipe(v.string(), v.maxLength(limits.url))), v.maxLength(most));

/** A request that someone else made and the person has opened, kept until they put it away. */
export const StoredReview = v.object({
  id: ReviewId,
  request: PackagedRequest,
  /** Names of the documents that its passages may stand in. */
  places: v.array(v.object({ passageId: Reference, aliases: Aliases(limits.aliases) })),
  /** All names in `places`, for the index. */
  aliases: Aliases(limits.aliases * limits.bindings),
  written: Written,
  ...lastStamp,
});
export type StoredReview = v.InferOutput<typeof StoredReview>;

declare module '@/lib/store/database' {
  interface JournalledRows {
    reviews: StoredReview;
  }
}

export const reviews: JournalledTable<StoredReview> = {
  kind: 'journalled',
  indexes: { 4: 'id, *aliases' },
  upgrades: {},
  schema: StoredReview,
  ...storedAsIs,
  refersTo: [{ to: 'reviewPackages', through: fieldOf('id'), isCounted: true, isNeeded: false, holders: null }],
  announces: announcesAll,
  observed: null,
  follow: nothingFollows,
  ...savedPlainly,
  inBackup: 'others',
};
