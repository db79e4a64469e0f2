import { expect, test } from 'vitest';
import type { IndicatorId } from '@/lib/model/ids';
import { programParts } from '@/lib/read-through/program-parts';
import { credential, indicator, program, requirement } from '@/tests/support/made-framework';

const ids = (...names: string[]) => names as IndicatorId[];
const level = (label: string, order: number) => ({ id: label as never, label, order, passes: false, description: '' });

test('all comes in its order: credentials, requirements, indicators as the requirement lists them, levels from the worst', () => {
  const parts = programParts({
    program: program(),
    credentials: [credential('b', { order: 2 }), credential('a', { order: 1 })],
    requirements: [
      requirement('2', 'a', { order: 2, indicatorIds: ids('a.A2', 'a.A1') }),
      requirement('1', 'a', { order: 1, indicatorIds: ids('a.A1') }),
    ],
    indicators: [
      indicator('A1', 'a', { order: 1, levels: [level('best', 3), level('worst', 1)] }),
      indicator('A2', 'a', { order: 2 }),
      indicator('A3', 'a', { order: 3 }),
    ],
  });
  expect(parts.credentials.map(({ credential: { id } }) => id)).toEqual(['a', 'b']);
  const [first] = parts.credentials;
  const told = first?.requirements.map(({ requirement: { code }, sections }) => [
    code,
    sections.flatMap(({ indicators }) =>
      indicators.map(
        (each) => `${each.indicator.code} ${each.readUnder?.code ?? ''} ${each.levels.map(({ label }) => label)}`,
      ),
    ),
  ]);
  expect(told).toEqual([
    ['1', ['A1  worst,best']],
    ['2', ['A2  ', 'A1 1 worst,best']],
  ]);
  expect(first?.unasked.map((each) => each.indicator.code)).toEqual(['A3']);
});

test('indicators stand in their groups, those of none by themselves, and a group without any is there too', () => {
  const group = (code: string, ...own: string[]) => ({ id: code as never, code, title: '', indicatorIds: ids(...own) });
  const groups = [group('one', 'a.A2', 'a.A3'), group('empty'), group('gone', 'a.A9')];
  const parts = programParts({
    program: program(),
    credentials: [credential('a')],
    requirements: [requirement('1', 'a', { groups, indicatorIds: ids('a.A2', 'a.A1', 'a.A3', 'a.A9') })],
    indicators: [indicator('A1', 'a'), indicator('A2', 'a'), indicator('A3', 'a')],
  });
  const sections = parts.credentials[0]?.requirements[0]?.sections.map(({ group: own, indicators }) => [
    own?.code ?? null,
    indicators.map((each) => each.indicator.code),
  ]);
  expect(sections).toEqual([
    ['one', ['A2', 'A3']],
    [null, ['A1']],
    ['empty', []],
    ['gone', []],
  ]);
});
