import * as v from 'valibot';

/** Years in which something can be due. */
const firstYear = 1970;
const lastYear = 2199;

/** The first and the last day, as fields for dates take them. */
export const firstDay = `${firstYear}-01-01`;
export const lastDay = `${lastYear}-12-31`;

/** The last moment of a year that a person can mean, in milliseconds since 1970: no clock is beyond it. */
export const endOfTime = Date.UTC(3_000, 0, 1) - 1;

/** Whether a calendar has this day: `2026-02-30` is on none. */
export function isRealDay(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) return false;
  if (year < firstYear || year > lastYear) return false;
  return new Date(Date.UTC(year, month - 1, day)).toISOString().startsWith(text);
}

/** A day as the person's calendar has it, `2026-11-25`. */
export const Day = v.pipe(v.string(), v.isoDate(), v.check(isRealDay, 'no real day'));
export type Day = v.InferOutput<typeof Day>;
