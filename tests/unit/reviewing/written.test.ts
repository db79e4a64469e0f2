import { expect, test } from 'vitest';
import { checkReply } from '@/lib/feedback/package';
import { hasSomething, noAnswer, nothingWritten } from '@/lib/reviewing/answered';
import { replyOf } from '@/lib/reviewing/reply-of';
import type { Written } from '@/lib/reviewing/written';
import { madeRequest } from '../feedback/package/made-request';

const { request } = madeRequest(3);
const written: Written = {
  ...nothingWritten,
  reviewer: ' Lin ',
  answers: {
    q1: { ...noAnswer, verdict: 'clear', levels: { i1: 'l1', i2: '' } },
    q2: { ...noAnswer, comment: '  ' },
    q9: { ...noAnswer, comment: 'for a question that is not there' },
  },
  remarks: [{ passageId: 'p3', quote: 'cards', comment: 'Which cards?' }],
};

test('what a reviewer wrote becomes a reply that the asker takes', () => {
  const reply = replyOf(written, request, 5);
  checkReply(reply, request);
  expect(reply.reply).toMatchObject({ reviewer: 'Lin', writtenAt: 5 });
  expect(reply.reply.answers).toEqual([
    expect.objectContaining({ questionId: 'q1', verdict: 'clear', ratings: [{ indicatorId: 'i1', levelId: 'l1' }] }),
  ]);
  expect(reply.reply.comments).toHaveLength(1);
});

test('there is something to send once anything was answered or said', () => {
  expect(hasSomething(nothingWritten)).toBe(false);
  expect(hasSomething({ ...nothingWritten, answers: { q1: { ...noAnswer, comment: ' ' } } })).toBe(false);
  const empty = { passageId: 'p1', quote: 'cards', comment: ' ' };
  expect(hasSomething({ ...nothingWritten, remarks: [empty] })).toBe(false);
  expect(hasSomething({ ...nothingWritten, note: ' ' })).toBe(false);
  expect(hasSomething({ ...nothingWritten, note: 'Thank you.' })).toBe(true);
  expect(hasSomething({ ...nothingWritten, remarks: [{ ...empty, comment: 'x' }] })).toBe(true);
  for (const answer of [
    { verdict: 'partly' as const },
    { strongerId: 'p1' },
    { suggestion: 'x' },
    { levels: { i1: 'l1' } },
  ]) {
    expect(hasSomething({ ...nothingWritten, answers: { q1: { ...noAnswer, ...answer } } })).toBe(true);
  }
});
