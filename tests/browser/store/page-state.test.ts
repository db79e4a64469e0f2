import { expect, test } from 'vitest';
import type { FeedbackReply, FeedbackThread } from '@/lib/model/feedback-reply';
import { newReplyId, newRequestId, newTagId, type TagId } from '@/lib/model/ids';
import { loadFramework } from '@/lib/store/frameworks';
import { pageState } from '@/lib/store/page-state';
import { setActiveCredential } from '@/lib/store/preferences';
import { replies } from '@/lib/store/tables/replies';
import { saveTag } from '@/lib/store/tags';
import { lesson, sample, tagInput } from './support/examples';
import { freshDatabase } from './support/fresh-database';

const thread = (id: string, tagIds: TagId[]): FeedbackThread => ({
  ...{ id, question: '', quote: '', verdict: null, comment: `about ${id}`, suggestion: '', stronger: '' },
  ...{ ratings: [], tagIds, cells: [], doneAt: null },
});

test('the credential that the person is at comes first, and the others follow as they stand', async () => {
  const { db } = freshDatabase();
  await loadFramework(db, sample);
  const order = async () => (await pageState(db, lesson())).outlines.map(({ credential }) => credential.id);
  const [first, second] = sample.credentials.map(({ id }) => id);
  if (!first || !second) throw new Error('the sample has too few credentials');
  for (const [active, other] of [
    [first, second],
    [second, first],
  ] as const) {
    await setActiveCredential(db, active);
    expect(await order()).toEqual([active, other]);
  }
});

test('of what a reviewer said a document is told what is about its own passages, and nothing of others', async () => {
  const { db } = freshDatabase();
  await loadFramework(db, sample);
  const [here, there] = [newTagId(), newTagId()];
  await saveTag(db, tagInput({ id: here }));
  await saveTag(db, tagInput({ id: there, document: lesson('another') }));
  const about = (threads: FeedbackThread[]): FeedbackReply => ({
    ...{ id: newReplyId(), requestId: newRequestId(), reviewer: 'Lin', writtenAt: 2, note: '', threads },
    ...{ createdAt: 2, updatedAt: 2 },
  });
  await db.replies.bulkPut(
    [
      about([thread('q1', [here]), thread('q2', [there]), thread('q3', [there, here])]),
      about([thread('q4', [there])]),
    ].map((reply) => replies.toStored(reply)),
  );
  const told = async (name?: string) =>
    (await pageState(db, lesson(name))).replies.flatMap(({ threads }) => threads.map(({ id }) => id)).sort();
  expect(await told()).toEqual(['q1', 'q3']);
  expect(await told('another')).toEqual(['q2', 'q3', 'q4']);
  expect(await told('untagged')).toEqual([]);
});
