import * as v from 'valibot';
import { endOfTime } from './day';
import { DeviceId } from './device';
import { Origin } from './origin';

/** Milliseconds since 1970, as `Date.now()` gives them. */
export const Timestamp = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(endOfTime));

/** When something was made last, and by which device; one of before devices had ids names none. */
export const lastStamp = { updatedAt: Timestamp, device: v.exactOptional(DeviceId) };

/** What every stored record carries beside its id. */
export const stamps = { createdAt: Timestamp, ...lastStamp, origin: v.optional(Origin) };

/** What of a record says when, where and by whom it was made, and not what it is. */
export const stampNames = ['createdAt', 'updatedAt', 'device', 'origin'] as const satisfies (keyof typeof stamps)[];

/** How late a message can be that was overtaken by a later one, in milliseconds. */
const lateness = 2_000;

/**
 * Whether something arrived after what was made later. What seems to be older by more than a message can be late was made
 * after the clock was put back, and is the newer one.
 */
export function isLate(at: number, known: number): boolean {
  return at < known && known - at < lateness;
}

/** A moment that counts as later than a known one, whatever the clock says. */
export function laterThan(known: number, now: number): number {
  return Math.max(now, Math.min(known + 1, endOfTime));
}
