import type { AskedPassage, Question } from '@/lib/feedback/package';
import type { PassageId, ReviewId, TagId } from '@/lib/model/ids';
import { limits } from '@/lib/model/limits';
import type { Passage } from '@/lib/model/passage';
import { isAnswered } from '@/lib/reviewing/answered';
import type { ReviewHere } from '@/lib/reviewing/review';
import type { ShownTag } from './shown-tag';

/** What someone else asks about a passage of the document. */
export interface AskedAbout {
  review: ReviewHere;
  passage: AskedPassage;
  questions: readonly Question[];
}

/** A passage that is asked about, shown as tags are: it is tagged to nothing here. */
export interface AskedTag extends ShownTag {
  asked: AskedAbout;
}

export const isAsked = (tag: ShownTag): tag is AskedTag => 'asked' in tag;

/** What a passage of a request is shown as in its document. */
export const askedTagId = (reviewId: ReviewId, passageId: string): TagId => `asked.${reviewId}.${passageId}` as TagId;

/** The passages of the document that are asked about. */
export function askedTags(reviews: readonly ReviewHere[]): AskedTag[] {
  return reviews.flatMap((review) =>
    review.request.passages
      .filter(({ id }) => review.passageIds.includes(id))
      .flatMap((passage) => {
        const questions = review.request.questions.filter(({ passageIds }) => passageIds.includes(passage.id));
        const id = askedTagId(review.id, passage.id);
        const tag = { id, passage: soughtPassage(String(id) as PassageId, passage), cells: [], rationale: '' };
        return questions.length > 0 ? [{ ...tag, asked: { review, passage, questions } }] : [];
      }),
  );
}

/** Whether all that is asked about the passage has an answer. */
export const isAllAnswered = ({ review, questions }: AskedAbout): boolean =>
  questions.every(({ id }) => isAnswered(review.written.answers[id]));

function soughtPassage(id: PassageId, { quote, prefix, suffix }: AskedPassage): Passage {
  return {
    id,
    quote,
    selectors: [
      {
        type: 'TextQuoteSelector',
        exact: quote,
        prefix: prefix.slice(-limits.context),
        suffix: suffix.slice(0, limits.context),
      },
    ],
  };
}
