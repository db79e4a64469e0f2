import { expect, test } from 'vitest';
import { feedbackState } from '@/lib/asking/feedback-state';
import { keepReviewHost, reviewHost } from '@/lib/asking/kept-draft';
import { messageWords } from '@/lib/asking/message-words';
import { holdForReview, type ReadRequest, takeForReview } from '@/lib/asking/review-at-hand';
import { reviewerWords } from '@/lib/asking/reviewer-words';
import { writeReply } from '@/lib/feedback/package';
import { newReplyId } from '@/lib/model/ids';
import { takeReply } from '@/lib/store/replies';
import { madeRequest } from '@/tests/unit/feedback/package/made-request';
import { freshDatabase } from '../store/support/fresh-database';
import { answered, keptRequest } from './kept-request';

test('where the reviewer’s page is hosted is remembered, or that it is nowhere', async () => {
  const { db } = freshDatabase();
  expect(await reviewHost(db)).toBe('');
  await keepReviewHost(db, 'https://school.example/');
  expect(await reviewHost(db)).toBe('https://school.example/');
  await keepReviewHost(db, '');
  expect(await reviewHost(db)).toBe('');
  expect(await db.preferences.get('reviewHost')).toBeUndefined();
});

test('each request is there with its replies and how it stands, the last one first', async () => {
  const { db } = freshDatabase();
  const first = await keptRequest(db, { createdAt: 1, sentAt: 1, due: '2026-03-04' });
  const last = await keptRequest(db, { createdAt: 2, sentAt: null, due: null });
  await takeReply(db, writeReply(first.request, answered(newReplyId())));
  const state = await feedbackState(db, new Date(2026, 2, 5));
  expect(state.map(({ request, replies }) => [request.id, replies.length])).toEqual([
    [last.request.id, 0],
    [first.request.id, 1],
  ]);
  expect(state.map((each) => each.state)).toEqual(['made', 'answered']);
});

test('whether an answer is late is a matter of the day', async () => {
  const { db } = freshDatabase();
  await keptRequest(db, { createdAt: 1, sentAt: 1, due: '2026-03-04' });
  const on = async (day: number) => (await feedbackState(db, new Date(2026, 2, day)))[0]?.state;
  expect(await on(3)).toBe('sent');
  expect(await on(5)).not.toBe('sent');
});

test('a request is handed over once', () => {
  const read = { carried: 'request', package: madeRequest() } as ReadRequest;
  expect(takeForReview()).toBeNull();
  holdForReview(read);
  expect(takeForReview()).toBe(read);
  expect(takeForReview()).toBeNull();
});

test('sentences keep the places of what is put into them', () => {
  const words = messageWords();
  expect(words.question).toBe('feedbackMessage.question $1 $2');
  for (const [name, text] of Object.entries(words)) expect(text.split(' ')[0]).toBe(`feedbackMessage.${name}`);
  const reviewer = reviewerWords();
  for (const [name, text] of Object.entries(reviewer.words)) expect(text).toBe(`reviewer.${name} $1 $2`);
  for (const [name, text] of Object.entries(reviewer.refusals)) expect(text).toBe(`refusal.${name}`);
});
