import { signal } from '@preact/signals';
import { expect, onTestFinished, test } from 'vitest';
import { live, shown } from '@/lib/live/live';
import { type CellKey, cellKey } from '@/lib/model/cell';
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
  const begun = signal<readonly CellKey[] | null>([cellKey(cellAt(0))]);
  const state = live(begun, (keys) => ratingState(db, keys), end.signal);
  await expect.poll(() => shown(state.value)?.left).toBe(1);

  const level = sample.indicators.find(({ id }) => id === cellAt(0).indicatorId)?.levels.at(-1);
  await rate(db, cellAt(0), level?.id ?? null);
  await expect.poll(() => shown(state.value)?.left, { timeout: 6000 }).toBe(0);
  expect(shown(state.value)?.listed?.map(({ cell }) => cell.level?.id)).toEqual([level?.id]);
});
