import type { PackagedRequest, RequestPackage, SealedPackage } from '@/lib/feedback/package';
import type { ReviewId } from '@/lib/model/ids';
import type { Written } from '@/lib/reviewing/written';

/** A request that someone else made and the person has opened, kept until they put it away. */
export interface StoredReview {
  id: ReviewId;
  request: PackagedRequest;
  /** Names of the documents that its passages may stand in. */
  places: { passageId: string; aliases: string[] }[];
  /** All names in `places`, for the index. */
  aliases: string[];
  written: Written;
  /** When it was opened, or something was written to it. */
  updatedAt: number;
}

/** What came, with its pictures: apart from what is written to it, which is stored with every key. */
export interface ReviewPackage {
  id: ReviewId;
  package: RequestPackage;
  /** As it came, where it is under a passphrase, which the reply is put under too. */
  sealed: SealedPackage | null;
  updatedAt: number;
}
