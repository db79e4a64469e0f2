import { digestOf, type PackagedRequest, type RequestPackage, type SealedPackage } from '@/lib/feedback/package';
import { StoreFailure } from '@/lib/model/failure';
import type { ReviewId } from '@/lib/model/ids';
import { limits } from '@/lib/model/limits';
import { isName } from '@/lib/model/names';
import { laterThan } from '@/lib/model/stamps';
import { nothingWritten } from '@/lib/reviewing/answered';
import type { Review, ReviewHere } from '@/lib/reviewing/review';
import type { Written } from '@/lib/reviewing/written';
import { applied, type WrittenChange } from '@/lib/reviewing/written-change';
import { commit } from './commit';
import type { ProofmarkDatabase } from './database';
import { ownDevice } from './device';
import { remove } from './mutation';
import { checkRecord } from './record-check';
import type { ChangeId } from './tables/changes';
import type { ReviewPackage } from './tables/review-packages';
import type { StoredReview } from './tables/reviews';
import { writingTo } from './transaction';
import { takeWriting } from './writings';

/** What a request is kept under: one with another text is another, whatever it says its id is. */
export const reviewIdOf = (request: PackagedRequest): ReviewId => digestOf(request) as ReviewId;

/**
 * Keeps a request that was opened, and gives what was written to it before.
 *
 * @throws StoreFailure where no backup could hold it
 * @param aliasesAt names of the document at an address
 */
export async function keepReview(
  db: ProofmarkDatabase,
  opened: RequestPackage,
  sealed: SealedPackage | null,
  aliasesAt: (address: string) => string[],
): Promise<Written> {
  const id = reviewIdOf(opened.request);
  const places = opened.request.passages.map(({ id: passageId, address }) => ({
    passageId,
    aliases: address === null ? [] : aliasesAt(address),
  }));
  const written = await writingTo(db, [db.reviews, db.reviewPackages, db.preferences], async () => {
    const [before, came] = await Promise.all([db.reviews.get(id), db.reviewPackages.get(id)]);
    const kept = before?.written ?? (await takeWriting(db, id)) ?? nothingWritten;
    const { request } = opened;
    const updatedAt = laterThan(before?.updatedAt ?? 0, Date.now());
    const made = { updatedAt, device: await ownDevice(db) };
    const review = { id, request, ...withIndex(before?.places ?? places), written: kept, ...made };
    const whole = { id, package: opened, sealed: sealed ?? came?.sealed ?? null, ...made };
    checkRecord('reviews', review);
    checkRecord('reviewPackages', whole);
    await db.reviews.put(review);
    await db.reviewPackages.put(whole);
    return kept;
  });
  await db.announce([]);
  return written;
}

/** @throws StoreFailure 'notHere' where the request was put away */
export async function writeReview(
  db: ProofmarkDatabase,
  id: ReviewId,
  changes: readonly WrittenChange[],
): Promise<void> {
  await changeReview(db, id, (review) => ({ ...review, written: changes.reduce(applied, review.written) }));
}

/** Looks for all its passages in a document from now on, whatever address they came with. */
export async function lookForReview(db: ProofmarkDatabase, id: ReviewId, aliases: readonly string[]): Promise<void> {
  const names = aliases.filter(isName);
  await changeReview(db, id, (review) => {
    // Where there are too many names, those that were looked for last stay.
    const places = review.places.map((place) => ({
      ...place,
      aliases: [...new Set([...place.aliases, ...names])].slice(-limits.aliases),
    }));
    return { ...review, ...withIndex(places) };
  });
}

/** Puts a request away with what was written to it. Can be undone. */
export const removeReview = (db: ProofmarkDatabase, id: ReviewId): Promise<ChangeId> =>
  commit(db, async () => ({
    label: 'reviewRemoved',
    mutations: [remove('reviews', id), remove('reviewPackages', id)],
    subject: id,
  }));

/** Those that the person was at last first. */
export async function listReviews(db: ProofmarkDatabase): Promise<Review[]> {
  return (await db.reviews.toArray()).sort((one, other) => other.updatedAt - one.updatedAt);
}

/** What came, or null where it was put away. */
export const reviewPackage = async (db: ProofmarkDatabase, id: ReviewId): Promise<ReviewPackage | null> =>
  (await db.reviewPackages.get(id)) ?? null;

/** What is written to it at present, or null where it was put away. */
export const writtenTo = async (db: ProofmarkDatabase, id: ReviewId): Promise<Written | null> =>
  (await db.reviews.get(id))?.written ?? null;

/** Requests with passages that may stand in the document with these names. */
export async function reviewsIn(db: ProofmarkDatabase, aliases: readonly string[]): Promise<ReviewHere[]> {
  const names = aliases.filter(isName);
  const found = await db.reviews.where('aliases').anyOf(names).distinct().toArray();
  return found.map(({ id, request, written, places }) => ({
    id,
    request,
    written,
    passageIds: places
      .filter((place) => place.aliases.some((alias) => names.includes(alias)))
      .map(({ passageId }) => passageId),
  }));
}

async function changeReview(
  db: ProofmarkDatabase,
  id: ReviewId,
  change: (review: StoredReview) => StoredReview,
): Promise<void> {
  await writingTo(db, [db.reviews, db.preferences], async () => {
    const review = await db.reviews.get(id);
    if (!review) throw new StoreFailure('notHere', `review ${id}`);
    const updatedAt = laterThan(review.updatedAt, Date.now());
    const changed = { ...change(review), updatedAt, device: await ownDevice(db) };
    checkRecord('reviews', changed);
    await db.reviews.put(changed);
  });
  await db.announce([]);
}

const withIndex = (places: StoredReview['places']) => ({
  places,
  aliases: [...new Set(places.flatMap(({ aliases }) => aliases))],
});
