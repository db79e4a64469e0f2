import * as v from 'valibot';
import { RequestPackage } from '@/lib/feedback/package/request';
import { SealedPackage } from '@/lib/feedback/package/sealed';
import { ReviewId } from '@/lib/model/ids';
import { lastStamp } from '@/lib/model/stamps';
import { fieldOf } from './reference';
import { announcesNothing, type JournalledTable, nothingFollows, savedPlainly, storedAsIs } from './table';

/** What came, with its pictures: apart from what is written to it, which is stored with every key. */
export const ReviewPackage = v.object({
  id: ReviewId,
  package: RequestPackage,
  /** As it came, where it is under a passphrase, which the reply is put under too. */
  sealed: v.nullable(SealedPackage),
  ...lastStamp,
});
export type ReviewPackage = v.InferOutput<typeof ReviewPackage>;

declare module '@/lib/store/database' {
  interface JournalledRows {
    reviewPackages: ReviewPackage;
  }
}

export const reviewPackages: JournalledTable<ReviewPackage> = {
  kind: 'journalled',
  indexes: { 4: 'id' },
  upgrades: {},
  schema: ReviewPackage,
  ...storedAsIs,
  refersTo: [{ to: 'reviews', through: fieldOf('id'), isCounted: true, isNeeded: false, holders: null }],
  announces: announcesNothing,
  observed: null,
  follow: nothingFollows,
  ...savedPlainly,
  inBackup: 'others',
};
