import fc from 'fast-check';
import { expect, test } from 'vitest';
import { credentialCoverage, type Evidence } from '@/lib/coverage/credential-coverage';
import { cellKey } from '@/lib/model/cell';
import type { ArtifactId } from '@/lib/model/ids';
import { allCells, evidence } from './any-evidence';
import { cellAt, counted, demanding, outline, rated, withoutLevels } from './examples';

const nothing: Evidence = { outline, totals: [], here: [], ratings: [], questioned: new Set() };
const first = cellAt(0, 0);

function firstCell(evidence: Partial<Evidence>) {
  const cell = credentialCoverage({ ...nothing, ...evidence }).requirements[0]?.cells[0];
  if (!cell) throw new Error('no cell');
  return cell;
}

test('without any tag every cell is bare, and the options of a choice are required once', () => {
  const coverage = credentialCoverage(nothing);
  expect(coverage.requirements.map(({ requirement, counted }) => [requirement.code, counted])).toEqual([
    ['1', true],
    ['2a', true],
    ['2b', false],
    ['3', true],
  ]);
  expect(coverage).toMatchObject({ required: 4 + 3 + 2, progress: { evidence: 0, ready: 0 }, bare: 9 });
});

test('a cell is tagged, then explained, then ready when it is rated at a level that passes', () => {
  const tagged = [counted(first, { tags: 2 })];
  const explained = [counted(first, { tags: 2, explained: 1 })];
  expect(firstCell({ totals: tagged }).state).toBe('tagged');
  expect(firstCell({ totals: explained }).state).toBe('explained');
  expect(firstCell({ totals: explained, ratings: [rated(first, 1)] }).state).toBe('explained');
  expect(firstCell({ totals: explained, ratings: [rated(first, 2)] })).toMatchObject({
    state: 'ready',
    level: { label: 'Demonstrated' },
  });
});

test('what the requirement demands decides whether a tag alone is enough', () => {
  const totals = [counted(first, { tags: 1 })];
  const ratings = [rated(first, 2)];
  expect(firstCell({ totals, ratings, outline: demanding('rationale') }).state).toBe('tagged');
  expect(firstCell({ totals, ratings, outline: demanding('label') }).state).toBe('ready');
  expect(firstCell({ totals: [], ratings, outline: demanding('label') }).state).toBe('bare');
  expect(firstCell({ totals: [], ratings, outline: demanding('none') }).state).toBe('ready');
});

test('an indicator without levels is ready as soon as the demand is met', () => {
  const totals = [counted(first, { tags: 1, explained: 1 })];
  expect(firstCell({ totals, outline: withoutLevels(outline) }).state).toBe('ready');
});

test('a lost passage is no evidence but is marked and counted; a changed one is evidence and is marked', () => {
  expect(firstCell({ totals: [counted(first, { lost: 2 })] })).toMatchObject({
    state: 'bare',
    marks: ['lost'],
    tags: 2,
  });
  expect(firstCell({ totals: [counted(first, { tags: 1, changed: 1 })] })).toMatchObject({
    state: 'tagged',
    marks: ['changed'],
  });
});

test('a cell with an open question is marked', () => {
  expect(firstCell({ questioned: new Set([cellKey(first)]) }).marks).toEqual(['questioned']);
});

test('passages in the artifact that is asked about are counted apart', () => {
  const here = [{ ...counted(first, { tags: 1, lost: 1 }), artifactId: 'here' as ArtifactId }];
  expect(firstCell({ totals: [counted(first, { tags: 4, lost: 2 })], here })).toMatchObject({
    ...{ tags: 6, here: 2, foundHere: 1 },
  });
});

test('of a choice that option counts which is furthest along', () => {
  const inSecond = cellAt(2, 0);
  const tagged = credentialCoverage({ ...nothing, totals: [counted(inSecond, { tags: 1 })] });
  expect(tagged.requirements.map((requirement) => requirement.counted)).toEqual([true, false, true, true]);
  expect(tagged.requirements.map(({ instead }) => instead.map(({ id }) => id))).toEqual([
    ...[[], [outline.requirements[2]?.id], [], []],
  ]);

  const inFirst = cellAt(1, 0);
  const ready = credentialCoverage({
    ...nothing,
    totals: [
      ...(outline.requirements[2]?.indicatorIds.map((_, at) => counted(cellAt(2, at), { tags: 1 })) ?? []),
      counted(inFirst, { tags: 1 }),
    ],
    ratings: [rated(inFirst, 2)],
  });
  expect(ready.requirements.map((requirement) => requirement.counted)).toEqual([true, true, false, true]);
});

test('the same indicator under two requirements is shown twice and has to be shown twice', () => {
  const [inFirst, inSecond] = [cellAt(0, 3), cellAt(2, 0)];
  expect(inFirst.indicatorId).toBe(inSecond.indicatorId);
  const coverage = credentialCoverage({ ...nothing, totals: [counted(inFirst, { tags: 1 })] });
  expect(coverage.requirements[0]?.cells[3]?.state).toBe('tagged');
  expect(coverage.requirements[2]?.cells[0]?.state).toBe('bare');
});

test('the sums are those of the counted requirements, and as many options count as the choice asks for', () => {
  fc.assert(
    fc.property(evidence, (given) => {
      const coverage = credentialCoverage(given);
      const required = coverage.requirements.filter((each) => each.counted).flatMap((each) => each.cells);
      expect(coverage.required).toBe(required.length);
      expect(coverage.progress.ready).toBe(required.filter((cell) => cell.state === 'ready').length);
      expect(coverage.bare).toBe(required.filter((cell) => cell.state === 'bare').length);
      const options = coverage.requirements.filter((each) => each.choice);
      expect(options.filter((each) => each.counted)).toHaveLength(1);
    }),
  );
});

test('one more tag never takes a cell back', () => {
  const order = ['bare', 'tagged', 'explained', 'ready'];
  fc.assert(
    fc.property(evidence, fc.nat(allCells.length - 1), fc.boolean(), (given, at, withRationale) => {
      const more = given.totals.map((total, place) =>
        place === at ? { ...total, tags: total.tags + 1, explained: total.explained + (withRationale ? 1 : 0) } : total,
      );
      const states = (all: Evidence['totals']) =>
        credentialCoverage({ ...given, totals: all }).requirements.flatMap((each) =>
          each.cells.map((cell) => cell.state),
        );
      const before = states(given.totals);
      const after = states(more);
      for (const [place, state] of after.entries()) {
        expect(order.indexOf(state)).toBeGreaterThanOrEqual(order.indexOf(before[place] ?? ''));
      }
    }),
  );
});

test('one lost passage is marked', () => {
  expect(firstCell({ totals: [counted(first, { tags: 1, lost: 1 })] }).marks).toEqual(['lost']);
});

test('what a program has no more is shown, and not asked for', () => {
  const [requirement, ...requirements] = outline.requirements;
  if (!requirement) throw new Error('no requirement');
  const retired = { ...outline, requirements: [{ ...requirement, retired: true as const }, ...requirements] };
  const without = credentialCoverage({ ...nothing, outline: retired });
  expect(without.requirements[0]?.cells).toHaveLength(4);
  expect(without).toMatchObject({ required: 3 + 2, bare: 3 + 2 });

  const indicators = outline.indicators.map((indicator) =>
    indicator.id === first.indicatorId ? { ...indicator, retired: true as const } : indicator,
  );
  const used = outline.requirements.filter(({ indicatorIds }) => indicatorIds.includes(first.indicatorId)).length;
  const fewer = credentialCoverage({ ...nothing, outline: { ...outline, indicators } });
  expect(fewer.requirements[0]?.cells).toHaveLength(4);
  expect(fewer.required).toBeLessThan(9);
  expect(fewer.required).toBeGreaterThanOrEqual(9 - used);
});
