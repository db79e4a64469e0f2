import { expect, test } from 'vitest';
import type { Framework } from '@/lib/model/framework';
import type { CredentialId, IndicatorId } from '@/lib/model/ids';
import { redo, undo } from '@/lib/store/changes';
import type { ProofmarkDatabase } from '@/lib/store/database';
import { loadFromFile } from '@/lib/store/load-from-file';
import { credential, indicator, program, requirement } from '@/tests/support/made-framework';
import { contentsOf, freshDatabase } from './support/fresh-database';

/** More than is written at a time. */
const count = 1_450;

const owners = ['c1', 'c2', 'c3'] as const;
const indicators = Array.from({ length: count }, (_, at) => indicator(`${at}`, owners[at % 3] ?? 'c1', { order: at }));
const large: Framework = {
  program: program({ credentialIds: [...owners] as CredentialId[] }),
  credentials: owners.map((name, order) => credential(name, { order })),
  requirements: owners.map((name) =>
    requirement('1', name, {
      indicatorIds: indicators.filter(({ credentialId }) => credentialId === name).map(({ id }) => id),
    }),
  ),
  indicators,
};
const textOf = async (db: ProofmarkDatabase, at: number) =>
  (await db.indicators.get(`${owners[at % 3]}.${at}` as IndicatorId))?.text;

test('a program of many parts is loaded, changed, taken back and done again whole', async () => {
  const { db } = freshDatabase();
  const first = await loadFromFile(db, large);
  expect(await db.indicators.count()).toBe(count);
  const loaded = await contentsOf(db);
  const changed = indicators.map((each, at) => (at % 2 ? { ...each, text: `Said anew: ${at}`, updatedAt: 2 } : each));
  const second = await loadFromFile(db, { ...large, indicators: changed });
  expect(await textOf(db, 1_449)).toBe('Said anew: 1449');
  expect(await textOf(db, 1_448)).toBe('Text of 1448');
  const later = await contentsOf(db);
  await undo(db, second);
  expect(await contentsOf(db)).toEqual(loaded);
  await redo(db, second);
  expect(await contentsOf(db)).toEqual(later);
  await undo(db, second);
  await undo(db, first);
  expect(await db.indicators.count()).toBe(0);
});

test('how far it is told as it is written; ended before the last of it, nothing of it is there', async () => {
  const { db } = freshDatabase();
  const before = await contentsOf(db);
  const ending = new AbortController();
  const told: number[] = [];
  const loading = loadFromFile(db, large, {
    signal: ending.signal,
    onWritten(written, of) {
      told.push(written);
      if (written > of / 2) ending.abort(new Error('cancelled'));
    },
  });
  await expect(loading).rejects.toThrow('cancelled');
  expect(told.length).toBeGreaterThan(2);
  expect(await contentsOf(db)).toEqual(before);
});
