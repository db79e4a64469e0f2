import { expect, test, vi } from 'vitest';
import { parseBackup, writeBackup } from '@/lib/store/backup';
import { redo, undo } from '@/lib/store/changes';
import { coverageOf } from '@/lib/store/coverage';
import { ratingHistory } from '@/lib/store/current-ratings';
import { loadFramework, removeFramework } from '@/lib/store/frameworks';
import { rate } from '@/lib/store/ratings';
import { restoreBackup } from '@/lib/store/restore';
import { cellAt, sample } from './support/examples';
import { freshDatabase } from './support/fresh-database';

const cell = cellAt(0);
const levels = sample.indicators.find(({ id }) => id === cell.indicatorId)?.levels.map(({ id }) => id) ?? [];
const [low, , high] = levels;
const credential = sample.credentials[0];
if (!low || !high || !credential) throw new Error('The sample lacks what this needs.');

async function loaded() {
  const { db } = freshDatabase();
  await loadFramework(db, sample);
  const levelIn = async (of = db) =>
    (await coverageOf(of, credential?.id ?? ('none' as never)))?.requirements[0]?.cells[0]?.level?.id;
  const history = async () => (await ratingHistory(db, cell)).map(({ levelId }) => levelId);
  return { db, levelIn, history };
}

test('every rating is kept, in the order in which they were made, and the latest one counts', async () => {
  const { db, levelIn, history } = await loaded();
  await rate(db, cell, low);
  await rate(db, cell, high);
  await rate(db, cell, null);
  expect(await history()).toEqual([low, high, null]);
  expect(await levelIn()).toBeUndefined();
  await rate(db, cell, low);
  expect(await levelIn()).toBe(low);
  expect(new Set((await ratingHistory(db, cell)).map(({ updatedAt }) => updatedAt)).size).toBe(4);
});

test('the latest rating counts also where the clock was put back', async () => {
  const { db, levelIn, history } = await loaded();
  vi.useFakeTimers({ toFake: ['Date'] });
  await rate(db, cell, low);
  vi.setSystemTime(Date.now() - 60_000);
  await rate(db, cell, high);
  vi.useRealTimers();
  expect(await history()).toEqual([low, high]);
  expect(await levelIn()).toBe(high);
});

test('the same rating again, or taking away none, is no change', async () => {
  const { db, history } = await loaded();
  await rate(db, cell, null);
  await rate(db, cell, high);
  await rate(db, cell, high);
  expect(await history()).toEqual([high]);
});

test('a rating is undone and done again', async () => {
  const { db, levelIn, history } = await loaded();
  await rate(db, cell, low);
  await rate(db, cell, high);
  await undo(db);
  expect([await levelIn(), await history()]).toEqual([low, [low]]);
  await redo(db);
  expect([await levelIn(), await history()]).toEqual([high, [low, high]]);
});

test('histories of two devices become one where they are merged, and the latest counts', async () => {
  const { db, levelIn, history } = await loaded();
  await rate(db, cell, low);
  const other = freshDatabase().db;
  await restoreBackup(other, parseBackup(await writeBackup(db)), 'replace');
  await rate(other, cell, high);
  await restoreBackup(db, parseBackup(await writeBackup(other)), 'merge');
  expect([await levelIn(), await history()]).toEqual([high, [low, high]]);
});

test('with the program its ratings go, all of their history, and come back where that is undone', async () => {
  const { db, levelIn } = await loaded();
  await rate(db, cell, low);
  await rate(db, cell, high);
  await removeFramework(db, sample.program.id);
  expect([await db.ratings.count(), await db.currentRatings.count()]).toEqual([0, 0]);
  await undo(db);
  expect([await levelIn(), await db.ratings.count()]).toEqual([high, 2]);
});
