import { agreesAfter, agreesBefore } from './copies';
import type { Sought } from './sought';

/** By how many units of context a copy must beat another one to be told from it beyond doubt. */
const margin = 4;
/** Among copies in equal surroundings the one that hardly moved, and by far the least, is taken to be the one. */
const hardly = 300;
const nearer = 4;
/** A quote of fewer words may stand elsewhere by chance, unless so much of its context is beside it, or all that is known. */
const telling = 8;
const backing = 10;

/**
 * Whether nothing speaks for another place than that of this copy: it stands in its own surroundings, and no other copy
 * has kept more of the context on either side.
 */
export function isCertain(
  text: string,
  sought: Sought,
  copies: readonly number[],
  copy: number,
  start: number | null,
): boolean {
  const { exact, prefix, suffix } = sought;
  const agreement = (at: number) => ({
    before: agreesBefore(text, at, prefix),
    after: agreesAfter(text, at + exact.length, suffix),
  });
  const own = agreement(copy);
  const backed = Math.min(backing, prefix.length + suffix.length);
  if (own.before + own.after < backed && sought.endExact - sought.firstExact < telling) return false;
  return copies.every((at) => {
    if (at === copy) return true;
    const other = agreement(at);
    if (other.before > own.before || other.after > own.after) return false;
    if (other.before + other.after + margin <= own.before + own.after) return true;
    const moved = start === null ? Number.POSITIVE_INFINITY : Math.abs(copy - start);
    return moved <= hardly && start !== null && moved * nearer < Math.abs(at - start);
  });
}
