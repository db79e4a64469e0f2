import { RealMoment } from './real-date';

/** Milliseconds since 1970, as `Date.now()` gives them. */
export const Timestamp = RealMoment;

/** What every stored record carries beside its id. */
export const stamps = { createdAt: Timestamp, updatedAt: Timestamp };
