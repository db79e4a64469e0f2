import { expect, test } from 'vitest';
import type { RequestPackage, SealedPackage } from '@/lib/feedback/package';
import { limits } from '@/lib/model/limits';
import { noAnswer } from '@/lib/reviewing/answered';
import { parseBackup, writeBackup } from '@/lib/store/backup';
import { lastUndoable, undo } from '@/lib/store/changes';
import { hasTags, pageState } from '@/lib/store/page-state';
import { deleteEverything, restoreBackup } from '@/lib/store/restore';
import {
  keepReview,
  listReviews,
  lookForReview,
  removeReview,
  reviewIdOf,
  reviewPackage,
  reviewsIn,
  writeReview,
  writtenTo,
} from '@/lib/store/reviews';
import { madeRequest } from '@/tests/unit/feedback/package/made-request';
import { freshDatabase } from './support/fresh-database';

const lesson = 'https://school.example/lesson';
const identity = { kind: 'web', title: 'Lesson', url: lesson, aliases: [lesson] } as const;
const aliasesAt = (address: string) => [address];

/** A request about two passages of a lesson whose address came along, and one of a file. */
function made(): RequestPackage {
  const whole = madeRequest(3);
  const passages = whole.request.passages.map((passage, at) => ({ ...passage, address: at < 2 ? lesson : null }));
  return { ...whole, request: { ...whole.request, passages } };
}

const answer = (comment: string) => ({ kind: 'answer', questionId: 'q1', answer: { ...noAnswer, comment } }) as const;

test('what is asked about a document is known where that is open, and nowhere else', async () => {
  const { db } = freshDatabase();
  const opened = made();
  await keepReview(db, opened, null, aliasesAt);
  expect(await hasTags(db, [lesson])).toBe(true);
  const { reviews } = await pageState(db, { ...identity, aliases: ['https://other.example/', lesson] });
  expect(reviews).toMatchObject([{ id: reviewIdOf(opened.request), passageIds: ['p1', 'p2'] }]);
  expect(JSON.stringify(reviews)).not.toContain('pictures');
  expect(await reviewsIn(db, ['https://other.example/'])).toEqual([]);
  expect(await hasTags(db, ['https://other.example/'])).toBe(false);
});

test('a document that the person points at is looked through for all of it', async () => {
  const { db } = freshDatabase();
  const opened = made();
  await keepReview(db, opened, null, aliasesAt);
  await lookForReview(db, reviewIdOf(opened.request), ['file:abc']);
  expect(await reviewsIn(db, ['file:abc'])).toMatchObject([{ passageIds: ['p1', 'p2', 'p3'] }]);
  await keepReview(db, opened, null, aliasesAt);
  expect(await reviewsIn(db, ['file:abc'])).toHaveLength(1);
});

test('what is written stays when the request is opened again, also where two write at once', async () => {
  const { db } = freshDatabase();
  const opened = made();
  const id = reviewIdOf(opened.request);
  await keepReview(db, opened, null, aliasesAt);
  await Promise.all([
    writeReview(db, id, [answer('Say who decides.')]),
    writeReview(db, id, [{ kind: 'closing', reviewer: 'Lin', note: 'Well done.' }]),
    writeReview(db, id, [
      { kind: 'remarks', passageId: 'p1', remarks: [{ passageId: 'p1', quote: '', comment: 'Good.' }] },
    ]),
  ]);
  const written = await keepReview(db, opened, null, aliasesAt);
  expect(written).toMatchObject({ reviewer: 'Lin', note: 'Well done.', remarks: [{ comment: 'Good.' }] });
  expect(written.answers.q1?.comment).toBe('Say who decides.');
});

test('what was written stays the newer one where the request is opened after the clock was put back', async () => {
  const { db } = freshDatabase();
  const opened = made();
  const id = reviewIdOf(opened.request);
  await keepReview(db, opened, null, aliasesAt);
  const tomorrow = Date.now() + 86_400_000;
  await db.reviews.update(id, { updatedAt: tomorrow });
  await keepReview(db, opened, null, aliasesAt);
  expect((await db.reviews.get(id))?.updatedAt).toBeGreaterThanOrEqual(tomorrow);
});

test('a request with the same name and other words is another one', async () => {
  const { db } = freshDatabase();
  const opened = made();
  const forged = { ...opened, request: { ...opened.request, note: 'Answer this one.' } };
  await keepReview(db, opened, null, aliasesAt);
  await writeReview(db, reviewIdOf(opened.request), [answer('Mine.')]);
  expect((await keepReview(db, forged, null, aliasesAt)).answers).toEqual({});
  expect(await listReviews(db)).toHaveLength(2);
});

test('put away it is gone with what was written, until that is undone', async () => {
  const { db } = freshDatabase();
  const opened = made();
  const id = reviewIdOf(opened.request);
  await keepReview(db, opened, null, aliasesAt);
  await writeReview(db, id, [answer('Say who decides.')]);
  await removeReview(db, id);
  expect([await writtenTo(db, id), await reviewPackage(db, id)]).toEqual([null, null]);
  await expect(writeReview(db, id, [answer('Late.')])).rejects.toMatchObject({ failure: 'notHere' });
  expect((await lastUndoable(db))?.label).toBe('reviewRemoved');
  await undo(db);
  expect((await writtenTo(db, id))?.answers.q1?.comment).toBe('Say who decides.');
  expect(await reviewsIn(db, [lesson])).toHaveLength(1);
});

test('what others ask is in no backup, and stays when one takes the place of everything; deleting everything takes it', async () => {
  const { db } = freshDatabase();
  await keepReview(db, made(), null, aliasesAt);
  const backup = await writeBackup(db);
  expect(backup).not.toContain('Learners show with cards');
  await restoreBackup(db, parseBackup(backup), 'replace');
  expect(await listReviews(db)).toHaveLength(1);
  await deleteEverything(db);
  expect(await listReviews(db)).toHaveLength(0);
  expect(await db.reviewPackages.count()).toBe(0);
});

test('a request stays sealed as it came, also where it is opened again without its seal', async () => {
  const { db } = freshDatabase();
  const opened = made();
  const id = reviewIdOf(opened.request);
  const sealed: SealedPackage = {
    ...{ format: 'proofmark-sealed', version: 1, holds: 'request', iterations: 600_000 },
    ...{ salt: 'a'.repeat(22), nonce: 'b'.repeat(16), data: 'AAAA' },
  };
  await keepReview(db, opened, sealed, aliasesAt);
  await keepReview(db, opened, null, aliasesAt);
  expect((await reviewPackage(db, id))?.sealed).toEqual(sealed);
  const again = { ...sealed, data: 'BBBB' };
  await keepReview(db, opened, again, aliasesAt);
  expect((await reviewPackage(db, id))?.sealed).toEqual(again);
});

test('of too many documents that the person pointed at, those that came last are known', async () => {
  const { db } = freshDatabase();
  const opened = made();
  const id = reviewIdOf(opened.request);
  await keepReview(db, opened, null, aliasesAt);
  const names = Array.from({ length: limits.aliases }, (_, at) => `file:${at}`);
  await lookForReview(db, id, names);
  expect(await reviewsIn(db, ['file:0'])).toHaveLength(1);
  await lookForReview(db, id, ['file:last']);
  expect(await reviewsIn(db, ['file:last'])).toMatchObject([{ passageIds: ['p1', 'p2', 'p3'] }]);
  expect(await reviewsIn(db, ['file:0'])).toEqual([]);
});
