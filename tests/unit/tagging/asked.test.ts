import { expect, test } from 'vitest';
import type { ReviewId } from '@/lib/model/ids';
import { noAnswer, nothingWritten } from '@/lib/reviewing/answered';
import type { ReviewHere } from '@/lib/reviewing/review';
import { askedTags, isAllAnswered } from '@/lib/tagging/asked';
import { madeRequest } from '../feedback/package/made-request';

const { request } = madeRequest(3);
const review: ReviewHere = {
  id: 'review' as ReviewId,
  request,
  written: { ...nothingWritten, answers: { q2: { ...noAnswer, verdict: 'clear' } } },
  passageIds: ['p1', 'p2'],
};

test('only the passages of this document are looked for, by their words and what is beside them', () => {
  const tags = askedTags([review]);
  expect(tags.map(({ asked }) => asked.passage.id)).toEqual(['p1', 'p2']);
  expect(tags[0]?.passage.selectors).toMatchObject([
    { type: 'TextQuoteSelector', exact: request.passages[0]?.quote, prefix: request.passages[0]?.prefix },
  ]);
});

test('a passage that no question is about is not asked about', () => {
  const questions = request.questions.filter(({ id }) => id !== 'q1');
  expect(askedTags([{ ...review, request: { ...request, questions } }])).toHaveLength(1);
});

test('a passage is answered once all that is asked about it is', () => {
  expect(askedTags([review]).map(({ asked }) => isAllAnswered(asked))).toEqual([false, true]);
});

test('two requests about one passage are told apart', () => {
  const other = { ...review, id: 'other' as ReviewId };
  const ids = askedTags([review, other]).map(({ id }) => id);
  expect(new Set(ids).size).toBe(4);
});
