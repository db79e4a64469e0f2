import { expect, test } from 'vitest';
import type { Question } from '@/lib/feedback/package';
import { askedPassages, comparedPassages, meantIndicators } from '@/lib/feedback/question-subjects';
import { madeRequest } from './package/made-request';

const { request } = madeRequest(3);
const asking = (more: Partial<Question>): Question => ({
  id: 'q1',
  stem: 'stronger',
  text: 'Which?',
  passageIds: [],
  indicatorIds: [],
  ...more,
});
const ids = (found: { id: string }[]) => found.map(({ id }) => id);

test('passages stand in the order of the question, and those that are not there are left out', () => {
  expect(ids(askedPassages(asking({ passageIds: ['p3', 'p9', 'p1'] }), request))).toEqual(['p3', 'p1']);
});

test('there is something to choose from where two are asked about, and which is the stronger', () => {
  expect(ids(comparedPassages(asking({ passageIds: ['p1', 'p2'] }), request))).toEqual(['p1', 'p2']);
  expect(comparedPassages(asking({ passageIds: ['p1'] }), request)).toEqual([]);
  expect(comparedPassages(asking({ stem: 'shows', passageIds: ['p1', 'p2'] }), request)).toEqual([]);
});

test('the indicators that are meant are those that are named, else those of the passages', () => {
  expect(ids(meantIndicators(asking({ passageIds: ['p1'], indicatorIds: ['i2'] }), request))).toEqual(['i2']);
  expect(ids(meantIndicators(asking({ passageIds: ['p3', 'p1'] }), request))).toEqual(['i1', 'i3']);
});
