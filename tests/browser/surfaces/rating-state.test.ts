import { effect, signal } from '@preact/signals';
import { expect, onTestFinished, test } from 'vitest';
import { live, shown } from '@/lib/live/live';
import { type CellKey, cellKey } from '@/lib/model/cell';
import { loadFramework } from '@/lib/store/frameworks';
import { rate } from '@/lib/store/ratings';
import { saveTag } from '@/lib/store/tags';
import { ratingState } from '@/lib/surfaces/workspace/rating-state';
import { cellAt, lesson, sample, tagInput } from '../store/support/examples';
import { freshDatabase } from '../store/support/fresh-database';

const [first, second, third] = [0, 1, 2].map(cellAt) as [
  ReturnType<typeof cellAt>,
  ReturnType<typeof cellAt>,
  ReturnType<typeof cellAt>,
];
const level = sample.indicators.find(({ id }) => id === first.indicatorId)?.levels.at(-1)?.id ?? null;

async function loaded() {
  const { db } = freshDatabase();
  await loadFramework(db, sample);
  await saveTag(db, tagInput({ cells: [first, { ...second, reason: 'Its own reason.' }] }));
  await saveTag(db, tagInput({ cells: [first], document: lesson('other'), rationale: 'Another one.' }));
  await saveTag(db, tagInput({ cells: [third], rationale: '' }));
  return db;
}

test('without a credential there is nothing to rate', async () => {
  expect(await ratingState(freshDatabase().db, null)).toEqual({ listed: null, passages: new Map(), left: 0 });
});

test('what has its evidence and reason is walked through, each with its passages, their reasons and artifacts', async () => {
  const { listed, passages, left } = await ratingState(await loaded(), null);
  expect(listed?.map(({ cell }) => cell.key)).toEqual([first, second].map(cellKey));
  expect(left).toBe(2);
  const shownAt = (cell: typeof first) =>
    passages
      .get(cellKey(cell))
      ?.map(({ reason, artifact }) => [artifact.title, reason])
      .toSorted();
  expect(shownAt(first)).toEqual([
    ['A lesson', tagInput().rationale],
    ['A other', 'Another one.'],
  ]);
  expect(shownAt(second)).toEqual([['A lesson', expect.stringContaining('Its own reason.')]]);
});

test('what was to be rated as the walk began stays in it, and less is left', async () => {
  const db = await loaded();
  await rate(db, first, level);
  const begun = [first, second].map(cellKey);
  const { listed, left, passages } = await ratingState(db, begun);
  expect([listed?.map(({ cell }) => cell.key), left]).toEqual([begun, 1]);
  expect(passages.get(cellKey(first))).toHaveLength(2);
  expect((await ratingState(db, null)).listed?.map(({ cell }) => cell.key)).toEqual([cellKey(second)]);
});

test('what is rated in the walk is known to it at once, and no longer counts as left', async () => {
  const { db } = freshDatabase();
  await loadFramework(db, sample);
  await saveTag(db, tagInput());
  const end = new AbortController();
  onTestFinished(() => end.abort());
  const begun = signal<readonly CellKey[] | null>(null);
  const state = live(begun, (keys) => ratingState(db, keys), end.signal);
  const stop = effect(() => {
    const listed = shown(state.value)?.listed;
    if (listed && begun.peek() === null) begun.value = listed.map(({ cell }) => cell.key);
  });
  onTestFinished(stop);
  await expect.poll(() => shown(state.value)?.left).toBe(1);

  await rate(db, first, level);
  await expect.poll(() => shown(state.value)?.left).toBe(0);
  expect(shown(state.value)?.listed?.map(({ cell }) => cell.level?.id)).toEqual([level]);
});
