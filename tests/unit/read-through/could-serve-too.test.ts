import { expect, test } from 'vitest';
import type { ArtifactId, IndicatorId } from '@/lib/model/ids';
import { couldServeToo } from '@/lib/read-through/could-serve-too';
import { programParts } from '@/lib/read-through/program-parts';
import { credential, indicator, program, requirement } from '@/tests/support/made-framework';

const indicators = [indicator('A1', 'a'), indicator('B1', 'b', { text: 'Text of A1' }), indicator('B2', 'b')];
const requirements = [
  requirement('1', 'a', { indicatorIds: ['a.A1'] as IndicatorId[] }),
  requirement('1', 'b', { indicatorIds: ['b.B1'] as IndicatorId[] }),
  requirement('2', 'b', { indicatorIds: ['b.B2'] as IndicatorId[] }),
];
const parts = programParts({
  ...{ program: program(), credentials: [credential('a'), credential('b', { order: 1 })], requirements, indicators },
});
const [first, second] = requirements;
if (!first || !second) throw new Error('three were made');
const plan = 'plan' as ArtifactId;

test('what serves a requirement could serve one of another credential that asks for the same', () => {
  const too = couldServeToo(parts, new Map([[first.id, [plan]]]));
  expect([...too.keys()]).toEqual([second.id]);
  expect(too.get(second.id)?.map(({ artifactId, serves }) => [artifactId, serves.id])).toEqual([[plan, first.id]]);
});

test('what serves both already is proposed for neither', () => {
  const both = new Map([first, second].map(({ id }) => [id, [plan]]));
  expect(couldServeToo(parts, both).size).toBe(0);
});
