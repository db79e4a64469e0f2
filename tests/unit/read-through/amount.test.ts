import { expect, test } from 'vitest';
import { amountOf, sumOf, sumOfSome } from '@/lib/read-through/amount';

const bounded = { least: 100, most: 200 };
const open = { least: 300, most: null };

test('all together are at least and at most what each is; one without a bound leaves all without one', () => {
  expect(sumOf([])).toBeNull();
  expect(sumOf([bounded, bounded])).toEqual({ least: 200, most: 400 });
  expect(sumOf([bounded, open])).toEqual({ least: 400, most: null });
  expect(sumOf([open, bounded])).toEqual({ least: 400, most: null });
});

test('of some to be chosen the smallest are the least and the largest the most, with nothing for one that says nothing', () => {
  expect(sumOfSome([bounded, { least: 50, most: 500 }, { least: 10, most: 20 }], 2)).toEqual({ least: 60, most: 700 });
  expect(sumOfSome([bounded, null], 1)).toEqual({ least: 0, most: 200 });
  expect(sumOfSome([bounded, open], 1)).toEqual({ least: 100, most: null });
  expect(sumOfSome([null, null], 1)).toBeNull();
});

test('what has only one bound has the other by nature', () => {
  expect(amountOf({ most: 20 })).toEqual({ least: 0, most: 20 });
  expect(amountOf({ least: 20 })).toEqual({ least: 20, most: null });
});
