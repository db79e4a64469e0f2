import { isAnswered } from '@/lib/reviewing/answered';
import { type AskedReview, type AskedReviews, countAnswered, type Review } from '@/lib/reviewing/review';
import type { ProofmarkDatabase } from '@/lib/store/database';
import { listReviews, reviewsIn } from '@/lib/store/reviews';
import { askedTagId } from '@/lib/tagging/asked';

/** The requests about passages of a document, and those that are still to be answered and are not looked for in it. */
export async function askedReviews(db: ProofmarkDatabase, aliases: readonly string[]): Promise<AskedReviews> {
  const [here, all] = await Promise.all([reviewsIn(db, aliases), listReviews(db)]);
  const isHere = new Set(here.map(({ id }) => id));
  const others = all.filter(
    (review) =>
      !isHere.has(review.id) &&
      review.request.passages.length > 0 &&
      countAnswered(review) < review.request.questions.length,
  );
  return {
    here: here.map((review) => told(review, review.passageIds)),
    elsewhere: others.map((review) => told(review, [])),
  };
}

function told(review: Review, passageIds: readonly string[]): AskedReview {
  const { id, request, written } = review;
  const open = new Set(
    request.questions
      .filter((question) => !isAnswered(written.answers[question.id]))
      .flatMap((each) => each.passageIds),
  );
  const ordered = passageIds.toSorted((one, other) => Number(open.has(other)) - Number(open.has(one)));
  return {
    id,
    from: request.from,
    questions: request.questions.length,
    answered: countAnswered(review),
    passages: ordered.map((passageId) => askedTagId(id, passageId)),
  };
}
