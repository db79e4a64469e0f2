import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { Day, isRealDay } from '@/lib/model/day';
import { isLate, laterThan, Timestamp } from '@/lib/model/stamps';

test.each([
  '2026-02-30',
  '2025-02-29',
  '2026-13-01',
  '2026-00-10',
  '20261-12-04',
  '0026-12-04',
  '2200-01-01',
  '1969-12-31',
  '2026-1-1',
  'soon',
  '',
])('%s is no day that something can be due on', (text) => {
  expect(v.is(Day, text)).toBe(false);
});

test('every day of the calendar from 1970 to 2199 is one', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('1970-01-01'), max: new Date('2199-12-31'), noInvalidDate: true }), (date) => {
      expect(isRealDay(date.toISOString().slice(0, 10))).toBe(true);
    }),
  );
});

test.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 8.64e15])('%s is no moment that can be stored', (at) => {
  expect(v.is(Timestamp, at)).toBe(false);
});

test('what is a little earlier was overtaken on its way; what is much earlier says that the clock was put back', () => {
  expect([isLate(999, 1_000), isLate(1_000, 1_000), isLate(1_001, 1_000)]).toEqual([true, false, false]);
  expect(isLate(1_000, 3_600_000)).toBe(false);
});

test('what follows on something is later than it, whatever the clock says', () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat(), (known, now) => {
      expect(laterThan(known, now)).toBeGreaterThan(known);
      expect(laterThan(known, now)).toBeGreaterThanOrEqual(now);
    }),
  );
});
