import { agreesAfter, agreesBefore } from './copies';
import type { Sought } from './sought';

/** Context that proves a copy to be the one: about two words on either side, and twice as much in all. */
const besides = 10;
const inAll = 32;

/** The only copy of the quote, if it stands in its own surroundings; else null. */
export function evidentCopy(text: string, { exact, prefix, suffix }: Sought, copies: readonly number[]): number | null {
  const [copy] = copies;
  if (copy === undefined || copies.length > 1) return null;
  const before = agreesBefore(text, copy, prefix);
  const after = agreesAfter(text, copy + exact.length, suffix);
  return before >= besides && after >= besides && before + after >= inAll ? copy : null;
}

export interface WordlessCopy {
  start: number;
  /** Whether it is the only copy that stands in surroundings of its own. */
  backed: boolean;
}

/** A quote without a single word, such as a row of signs, has only its context to be known by. */
export function wordlessCopy(
  text: string,
  { exact, prefix, suffix }: Sought,
  copies: readonly number[],
): WordlessCopy | null {
  const agreement = (at: number): number =>
    agreesBefore(text, at, prefix) + agreesAfter(text, at + exact.length, suffix);
  const backed = copies.filter((at) => agreement(at) >= besides);
  const [own] = backed;
  if (own !== undefined && backed.length === 1) return { start: own, backed: true };
  const [only] = copies;
  return only !== undefined && copies.length === 1 ? { start: only, backed: false } : null;
}
