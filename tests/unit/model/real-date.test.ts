import * as v from 'valibot';
import { expect, test } from 'vitest';
import { dayRange, RealDay, RealMoment } from '@/lib/model/real-date';

test.each(['2026-12-04', '2028-02-29', dayRange.first, dayRange.last])('%s is a day', (day) => {
  expect(v.is(RealDay, day)).toBe(true);
});

test.each(['20261-01-01', '+020261-01-01', '2026-02-30', '2027-02-29', '2026-13-01', '0026-01-01', '9999-12-31', ''])(
  '“%s” is none',
  (day) => {
    expect(v.is(RealDay, day)).toBe(false);
  },
);

test('moments are of years that a person can mean', () => {
  expect(v.is(RealMoment, Date.UTC(2999, 11, 31))).toBe(true);
  for (const moment of [
    Date.UTC(3000, 0, 2),
    Date.UTC(20261, 0),
    8.64e15,
    -1,
    1.5,
    Number.NaN,
    Number.POSITIVE_INFINITY,
  ]) {
    expect(v.is(RealMoment, moment)).toBe(false);
  }
});
