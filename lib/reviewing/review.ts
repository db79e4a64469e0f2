import type { PackagedRequest } from '@/lib/feedback/package';
import type { ReviewId, TagId } from '@/lib/model/ids';
import { isAnswered } from './answered';
import type { Written } from './written';

/** A request that someone else made, with what the person has written to it. */
export interface Review {
  id: ReviewId;
  request: PackagedRequest;
  written: Written;
}

/** A review with those of its passages that are to be looked for in one document. */
export interface ReviewHere extends Review {
  passageIds: string[];
}

/** A request that someone else made, as is told of it beside a document. */
export interface AskedReview {
  id: ReviewId;
  from: string;
  questions: number;
  answered: number;
  /** What its passages in the document are shown as, those with questions that have no answer first. */
  passages: TagId[];
}

/** What others ask, beside a document. */
export interface AskedReviews {
  /** About its passages. */
  here: readonly AskedReview[];
  /** What is still to be answered, about passages that are not looked for in it: they came with another address, or none. */
  elsewhere: readonly AskedReview[];
}

/** How many of its questions have an answer. */
export const countAnswered = ({ request, written }: Pick<Review, 'request' | 'written'>): number =>
  request.questions.filter(({ id }) => isAnswered(written.answers[id])).length;
