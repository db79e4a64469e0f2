import { expect, onTestFinished, test, vi } from 'vitest';
import { nothingWritten } from '@/lib/reviewing/answered';
import type { Written } from '@/lib/reviewing/written';
import { reviewIdOf, writeReview, writtenTo } from '@/lib/store/reviews';
import { storedAnswers } from '@/lib/store/stored-answers';
import { madeRequest } from '@/tests/unit/feedback/package/made-request';
import { freshDatabase } from './support/fresh-database';

const note = (text: string): Written => ({ ...nothingWritten, note: text });

async function opened() {
  const { db } = freshDatabase();
  const answers = storedAnswers(db, (address) => [address]);
  const made = madeRequest(1);
  const first = await answers.open(made, null);
  return { db, answers, made, first, id: reviewIdOf(made.request) };
}

test('what is written is kept, and there when the request is opened again', async () => {
  const { db, answers, made, first, id } = await opened();
  expect(first).toEqual({ written: nothingWritten, isKept: true });
  expect(await answers.keep(made.request, nothingWritten, note('Good.'))).toBe(true);
  expect((await writtenTo(db, id))?.note).toBe('Good.');
  expect((await storedAnswers(db, (address) => [address]).open(made, null)).written.note).toBe('Good.');
});

test('where nothing can be stored it is said so', async () => {
  const { db, answers, made } = await opened();
  db.close();
  expect(await answers.open(made, null)).toEqual({ written: nothingWritten, isKept: false });
  expect(await answers.keep(made.request, nothingWritten, note('Good.'))).toBe(false);
});

test('what is written elsewhere is shown, but not over what was typed a moment ago', async () => {
  const { db, answers, made, id } = await opened();
  const life = new AbortController();
  onTestFinished(() => life.abort());
  let ahead = 0;
  const now = performance.now.bind(performance);
  vi.spyOn(performance, 'now').mockImplementation(() => now() + ahead);
  onTestFinished(() => void vi.restoreAllMocks());
  const seen: string[] = [];
  answers.follow?.(made.request, (written) => seen.push(written.note), life.signal);
  await vi.waitFor(() => expect(seen).toEqual(['']));
  await writeReview(db, id, [{ kind: 'closing', reviewer: '', note: 'On a card.' }]);
  await vi.waitFor(() => expect(seen.at(-1)).toBe('On a card.'));
  const before = seen.length;
  await answers.keep(made.request, note('On a card.'), note('Typed here.'));
  await vi.waitFor(async () => expect((await writtenTo(db, id))?.note).toBe('Typed here.'));
  expect(seen).toHaveLength(before);
  ahead = 2_000;
  await vi.waitFor(() => expect(seen.at(-1)).toBe('Typed here.'));
});
