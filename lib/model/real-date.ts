import * as v from 'valibot';

const firstYear = 1970;
const lastYear = 2999;

/** The first and last day that is taken anywhere, for the fields in which days are chosen. */
export const dayRange = { first: `${firstYear}-01-01`, last: `${lastYear}-12-31` } as const;

/** Whether a text is a day that the calendar has, within the years that a person can mean. */
export function isRealDay(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined || year < firstYear || year > lastYear)
    return false;
  const moment = new Date(Date.UTC(year, month - 1, day));
  return moment.getUTCMonth() === month - 1 && moment.getUTCDate() === day;
}

/** A day as the person's calendar has it, `2026-11-25`. */
export const RealDay = v.pipe(v.string(), v.isoDate(), v.check(isRealDay, 'no day of the calendar'));

/** Milliseconds since 1970, as `Date.now()` gives them, in a year that a person can mean. */
export const RealMoment = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(Date.UTC(lastYear + 1, 0) - 1));
