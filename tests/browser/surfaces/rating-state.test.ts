import { effect, signal } from '@preact/signals';
import { expect, onTestFinished, test } from 'vitest';
import { live, shown } from '@/lib/live/live';
import type { CellKey } from '@/lib/model/cell';
import { loadFramework } from '@/lib/store/frameworks';
import { rate } from '@/lib/store/ratings';
import { saveTag } from '@/lib/store/tags';
import { ratingState } from '@/lib/surfaces/workspace/rating-state';
import { cellAt, sample, tagInput } from '../store/support/examples';
import { freshDatabase } from '../store/support/fresh-database';

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

  const level = sample.indicators.find(({ id }) => id === cellAt(0).indicatorId)?.levels.at(-1);
  await rate(db, cellAt(0), level?.id ?? null);
  await expect.poll(() => shown(state.value)?.left).toBe(0);
  expect(shown(state.value)?.listed?.map(({ cell }) => cell.level?.id)).toEqual([level?.id]);
});
