import { expect, test } from 'vitest';
import type { Credential } from '@/lib/model/credential';
import type { IndicatorId, RequirementId } from '@/lib/model/ids';
import type { Requirement } from '@/lib/model/requirement';
import { couldServe } from '@/lib/read-through/could-serve';
import { programParts } from '@/lib/read-through/program-parts';
import { titlePhrases } from '@/lib/read-through/title-phrases';
import { credential, indicator, program, requirement } from '@/tests/support/made-framework';

const indicators = [indicator('A1', 'a'), indicator('A2', 'a'), indicator('B1', 'b', { text: 'Text of A1' })];

function serving(requirements: Requirement[], choices: Credential['choices'] = []) {
  const credentials = [credential('a', { choices }), credential('b', { order: 1 })];
  return couldServe(programParts({ program: program(), credentials, requirements, indicators })).map((each) => [
    each.requirements.map(({ id }) => id).join(' '),
    each.indicators.map(({ code }) => code).join(' '),
    each.things.join(', '),
  ]);
}

const of = (code: string, credentialName: string, own: string, rest: Partial<Requirement> = {}) =>
  requirement(code, credentialName, { indicatorIds: own.split(' ') as IndicatorId[], ...rest });

test('requirements that share indicators could be served by one artifact, most shared first', () => {
  expect(serving([of('1', 'a', 'a.A1 a.A2'), of('2', 'a', 'a.A1 a.A2'), of('1', 'b', 'b.B1')])).toEqual([
    ['a.1 a.2 b.1', 'A1', ''],
    ['a.1 a.2', 'A2', ''],
  ]);
});

test('so could those whose titles call the same thing by its name', () => {
  const titles = ['A lesson plan for reading', 'Your revised lesson plan', 'Video of the class'];
  const requirements = titles.map((title, place) => requirement(`${place}`, 'a', { title }));
  expect(serving(requirements)).toEqual([['a.0 a.1', '', 'lesson plan']]);
});

test('what is shared and what it is called stand together, by the longest name', () => {
  const title = 'Student work samples';
  expect(serving([of('1', 'a', 'a.A1', { title }), of('2', 'a', 'a.A1', { title })])).toEqual([
    ['a.1 a.2', 'A1', 'student work samples'],
  ]);
});

test('overviews, reflections and options of which only one is asked for are left out', () => {
  expect(serving([of('1', 'a', 'a.A1', { kind: 'reflection' }), of('2', 'a', 'a.A1')])).toEqual([]);
  const both = [of('1', 'a', 'a.A1'), of('2', 'a', 'a.A1')];
  const choice = (count: number) => ({ id: 'c', code: '', title: '', count, requirementIds: both.map(({ id }) => id) });
  expect(serving(both, [choice(1)])).toEqual([]);
  expect(serving(both, [choice(2)])).toHaveLength(1);
});

test('what may not serve another credential is offered within its own alone', () => {
  const reusable = false;
  const requirements = [of('1', 'a', 'a.A1', { reusable }), of('2', 'a', 'a.A1'), of('1', 'b', 'b.B1')];
  expect(serving(requirements).map(([which]) => which)).toEqual(['a.2 b.1', 'a.1 a.2']);
  expect(serving([of('1', 'a', 'a.A1', { reusable }), of('1', 'b', 'b.B1')])).toEqual([]);
});

test.each([
  ['Part one: the lesson plan', ['lesson plan']],
  ['Plan de clase', ['plan de clase']],
  ['Video', []],
  [
    'Lesson plan (revised) and video',
    ['lesson plan', 'lesson plan revised', 'plan revised', 'revised and video', 'plan revised and video'],
  ],
])('%s has names in it: %j', (title, phrases) => {
  expect([...titlePhrases(title)].sort()).toEqual([...phrases].sort());
});

test('a thousand requirements that all share their indicators are told at once', () => {
  const many = Array.from({ length: 1_000 }, (_, place) => of(`${place}`, 'a', 'a.A1 a.A2', { title: 'Lesson plan' }));
  const before = process.cpuUsage();
  expect(serving(many)).toHaveLength(1);
  expect(process.cpuUsage(before).user / 1_000).toBeLessThan(1_000);
  expect(many.map(({ id }) => id satisfies RequirementId)).toHaveLength(1_000);
});
