import * as v from 'valibot';
import { PackagedRequest, RequestPackage } from '@/lib/feedback/package/request';
import { SealedPackage } from '@/lib/feedback/package/sealed';
import { Reference } from '@/lib/feedback/package/text';
import { ReviewId } from '@/lib/model/ids';
import { limits } from '@/lib/model/limits';
import { Timestamp } from '@/lib/model/stamps';
import { Written } from '@/lib/reviewing/written';

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
  /** When it was opened, or something was written to it. */
  updatedAt: Timestamp,
});
export type StoredReview = v.InferOutput<typeof StoredReview>;

/** What came, with its pictures: apart from what is written to it, which is stored with every key. */
export const ReviewPackage = v.object({
  id: ReviewId,
  package: RequestPackage,
  /** As it came, where it is under a passphrase, which the reply is put under too. */
  sealed: v.nullable(SealedPackage),
  updatedAt: Timestamp,
});
export type ReviewPackage = v.InferOutput<typeof ReviewPackage>;
