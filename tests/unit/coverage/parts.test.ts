import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CredentialCoverage } from '@/lib/coverage/coverage';
import { credentialCoverage, type Evidence } from '@/lib/coverage/credential-coverage';
import { listedCells } from '@/lib/coverage/listed-cells';
import { parts } from '@/lib/coverage/parts';
import { cellKey } from '@/lib/model/cell';
import { allCells, evidence } from './any-evidence';
import { cellAt, counted, demanding, outline, rated, withoutLevels } from './examples';

const first = cellAt(0, 0);
const nothing: Evidence = { outline, totals: [], here: [], ratings: [], questioned: new Set() };

function lacks(given: Partial<Evidence>) {
  const cell = credentialCoverage({ ...nothing, ...given }).requirements[0]?.cells[0];
  if (!cell) throw new Error('no cell');
  return cell.lacks;
}

test('a cell lacks evidence, then a reason, then a rating, then one that is enough, then nothing', () => {
  const explained = [counted(first, { tags: 1, explained: 1 })];
  expect(lacks({})).toBe('evidence');
  expect(lacks({ totals: [counted(first, { tags: 1 })] })).toBe('reason');
  expect(lacks({ totals: explained })).toBe('rating');
  expect(lacks({ totals: explained, ratings: [rated(first, 0)] })).toBe('ready');
  expect(lacks({ totals: explained, ratings: [rated(first, 2)] })).toBeNull();
});

test('what is not asked for is not lacking', () => {
  const totals = [counted(first, { tags: 1 })];
  expect(lacks({ totals, outline: demanding('label') })).toBe('rating');
  expect(lacks({ outline: demanding('none') })).toBe('rating');
  expect(lacks({ totals: [counted(first, { tags: 1, explained: 1 })], outline: withoutLevels(outline) })).toBeNull();
});

test('a rating that came before the evidence counts once that is there', () => {
  const ratings = [rated(first, 2)];
  const progress = (totals: Evidence['totals']) => credentialCoverage({ ...nothing, totals, ratings }).progress;
  expect(progress([])).toEqual({ evidence: 0, reason: 0, rating: 0, ready: 0 });
  expect(progress([counted(first, { tags: 1, explained: 1 })])).toEqual({
    evidence: 1,
    reason: 1,
    rating: 1,
    ready: 1,
  });
});

test('no part counts more than the one before it, and what is ready lacks nothing', () => {
  fc.assert(
    fc.property(evidence, (given) => {
      const { progress, required, bare, requirements } = credentialCoverage(given);
      const counts = [required, ...parts.map((part) => progress[part])];
      expect(counts).toEqual(counts.toSorted((one, other) => other - one));
      expect(bare).toBe(required - progress.evidence);
      for (const { cell } of requirements.flatMap(listedCells))
        expect(cell.lacks === null).toBe(cell.state === 'ready');
    }),
  );
});

/** One more passage, with a reason or without, or a level that is higher than the one before. */
const act = fc.record({ at: fc.nat(allCells.length - 1), kind: fc.constantFrom('tag', 'reason', 'rate') });

function after(given: Evidence, { at, kind }: { at: number; kind: string }): Evidence {
  const cell = allCells[at] ?? first;
  if (kind === 'rate') {
    const others = given.ratings.filter(({ id }) => id !== cellKey(cell));
    return { ...given, ratings: [...others, rated(cell, 2)] };
  }
  const explained = kind === 'reason' ? 1 : 0;
  const totals = given.totals.map((total, place) =>
    place === at ? { ...total, tags: total.tags + 1, explained: total.explained + explained } : total,
  );
  return { ...given, totals };
}

const counting = ({ requirements }: CredentialCoverage) => requirements.map(({ counted }) => counted).join();

test('an act that adds takes no part back, as long as the same options of a choice count', () => {
  fc.assert(
    fc.property(evidence, act, (given, done) => {
      const before = credentialCoverage(given);
      const present = credentialCoverage(after(given, done));
      fc.pre(counting(before) === counting(present));
      for (const part of parts) expect(present.progress[part]).toBeGreaterThanOrEqual(before.progress[part]);
    }),
  );
});
