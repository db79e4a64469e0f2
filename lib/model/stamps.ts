import * as v from 'valibot';

/** Milliseconds since 1970, as `Date.now()` gives them. */
export const Timestamp = v.pipe(v.number(), v.integer(), v.minValue(0));

/** What every stored record carries beside its id. */
export const stamps = { createdAt: Timestamp, updatedAt: Timestamp };
