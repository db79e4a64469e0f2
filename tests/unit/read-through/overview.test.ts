import { expect, test } from 'vitest';
import type { Framework } from '@/lib/model/framework';
import type { IndicatorId, RequirementId } from '@/lib/model/ids';
import { amountsAsked } from '@/lib/read-through/amounts-asked';
import { askedAgain } from '@/lib/read-through/asked-again';
import { boundToDates } from '@/lib/read-through/bound-to-dates';
import { couldServe } from '@/lib/read-through/could-serve';
import { countsOf } from '@/lib/read-through/counts';
import { programParts } from '@/lib/read-through/program-parts';
import { readProgress } from '@/lib/read-through/read-progress';
import { credential, indicator, program, requirement } from '@/tests/support/made-framework';

const ids = (...names: string[]) => names as IndicatorId[];
const choice = (count: number, ...options: string[]) => [
  { id: 'choice', code: '', title: '', count, requirementIds: options as RequirementId[] },
];
const partsOf = (given: Partial<Framework>) =>
  programParts({ program: program(), credentials: [credential('a')], requirements: [], indicators: [], ...given });

test('an indicator under two requirements is one indicator, and is to be shown twice', () => {
  const parts = partsOf({
    requirements: [
      requirement('1', 'a', { indicatorIds: ids('a.A1', 'a.A2'), prompts: [{ id: 'p' as never, text: 'Why?' }] }),
      requirement('2', 'a', { indicatorIds: ids('a.A1'), checks: [{ id: 'c' as never, text: 'Legible' }] }),
    ],
    indicators: [indicator('A1', 'a'), indicator('A2', 'a'), indicator('A3', 'a')],
  });
  expect(countsOf(parts)).toEqual({ credentials: 1, requirements: 2, indicators: 2, toShow: 3, prompts: 1, checks: 1 });
});

test('what its source has no more is not counted, nor said to be asked for', () => {
  const parts = partsOf({
    requirements: [
      requirement('1', 'a', { indicatorIds: ids('a.A1', 'a.A2') }),
      requirement('2', 'a', { indicatorIds: ids('a.A1'), retired: true, due: { type: 'days', days: 3 } }),
    ],
    indicators: [indicator('A1', 'a'), indicator('A2', 'a', { retired: true })],
  });
  expect(countsOf(parts)).toMatchObject({ requirements: 1, indicators: 1, toShow: 1 });
  expect([askedAgain(parts), boundToDates(parts), couldServe(parts)]).toEqual([[], [], []]);
  expect(readProgress(parts, new Set(['a.1', 'a.2'] as RequirementId[]))).toEqual({ done: 1, all: 1 });
});

test('of a credential that its source has no more nothing is to be written', () => {
  const requirements = [requirement('1', 'a', { limits: { words: { least: 50, most: 60 } } })];
  const credentials = [credential('a', { retired: true })];
  expect(amountsAsked(partsOf({ requirements, credentials })).words).toBeNull();
});

test('words are added up, the whole before its questions, and an open end stays open', () => {
  const prompts = [
    { id: 'p1' as never, text: 'Why?', words: { least: 100, most: 200 } },
    { id: 'p2' as never, text: 'How?', words: { most: 300 } },
  ];
  const requirements = [
    requirement('1', 'a', { prompts }),
    requirement('2', 'a', { prompts, limits: { words: { least: 50, most: 60 }, pages: { least: 2 } } }),
    requirement('3', 'a'),
  ];
  expect(amountsAsked(partsOf({ requirements }))).toEqual({
    words: { least: 150, most: 560 },
    pages: { least: 2, most: null },
    seconds: null,
  });
});

test('of what may be chosen, the shortest counts for the least and the longest for the most', () => {
  const pages = (least: number, most: number) => ({ limits: { pages: { least, most } } });
  const requirements = [
    requirement('1', 'a', pages(1, 1)),
    requirement('2a', 'a', pages(2, 9)),
    requirement('2b', 'a', pages(4, 5)),
    requirement('1', 'b', pages(10, 20)),
  ];
  const credentials = [credential('a', { choices: choice(1, 'a.2a', 'a.2b') }), credential('b')];
  expect(amountsAsked(partsOf({ requirements, credentials })).pages).toEqual({ least: 13, most: 30 });
  const some = program({ rule: { type: 'choose', count: 1 } });
  expect(amountsAsked(partsOf({ program: some, requirements, credentials })).pages).toEqual({ least: 3, most: 20 });
});

test('what is bound to the calendar comes first, by its last day, then what has so many days', () => {
  const requirements = [
    requirement('days', 'a', { due: { type: 'days', days: 90 } }),
    requirement('window', 'a', { due: { type: 'window', from: '2026-09-01', to: '2026-12-18' } }),
    requirement('none', 'a'),
    requirement('day', 'a', { due: { type: 'day', day: '2026-10-01' } }),
    requirement('few', 'a', { due: { type: 'days', days: 3 } }),
  ];
  const codes = boundToDates(partsOf({ requirements })).map((each) => each.requirement.code);
  expect(codes).toEqual(['day', 'window', 'few', 'days']);
});

test('the same words under several requirements are asked for more than once, of other credentials too', () => {
  const prompts = [{ id: 'p' as never, text: 'What did you learn?' }];
  const parts = partsOf({
    credentials: [credential('a'), credential('b', { order: 1 })],
    requirements: [
      requirement('1', 'a', { indicatorIds: ids('a.A1'), prompts }),
      requirement('2', 'a', { indicatorIds: ids('a.A1', 'a.A2'), prompts }),
      requirement('1', 'b', { indicatorIds: ids('b.B1') }),
    ],
    indicators: [
      indicator('A1', 'a', { text: 'Asks  every learner.' }),
      indicator('A2', 'a'),
      indicator('B1', 'b', { text: 'asks every learner' }),
    ],
  });
  expect(askedAgain(parts).map(({ requirements, ...each }) => [each, requirements.map(({ id }) => id)])).toEqual([
    [{ kind: 'indicator', codes: ['A1', 'B1'], text: 'Asks  every learner.' }, ['a.1', 'a.2', 'b.1']],
    [{ kind: 'prompt', codes: [], text: 'What did you learn?' }, ['a.1', 'a.2']],
  ]);
});

test('texts without a word are not the same for that', () => {
  const indicators = [indicator('A1', 'a', { text: '' }), indicator('A2', 'a', { text: '–' })];
  const requirements = indicators.map(({ id, code }) => requirement(code, 'a', { indicatorIds: [id] }));
  expect(askedAgain(partsOf({ requirements, indicators }))).toEqual([]);
});
