import { agreesAfter, agreesBefore } from './copies';
import type { TextIndex } from './index-text';
import { occurrencesOf } from './occurrences';
import type { Sought } from './sought';

/** Context that proves a copy to be the one: about two words on either side, and twice as much in all. */
const besides = 10;
const inAll = 32;
/** Units of context by which other surroundings of the same wording are recognised. */
const frame = 20;

/**
 * The only copy of the quote, if it stands in its own surroundings and these stand nowhere else; else null. Documents
 * repeat whole sections: where the surroundings stand twice, the passage may have been edited in the one and be another's
 * in the other.
 */
export function evidentCopy(index: TextIndex, sought: Sought, copies: readonly number[]): number | null {
  const { text } = index.folded;
  const { exact, prefix, suffix } = sought;
  const [copy] = copies;
  if (copy === undefined || copies.length > 1) return null;
  const before = agreesBefore(text, copy, prefix);
  const after = agreesAfter(text, copy + exact.length, suffix);
  const isBacked = before >= besides && after >= besides && before + after >= inAll;
  return isBacked && !isFramedElsewhere(index, sought, copy) ? copy : null;
}

/** Whether what stands before the quote, and soon after that what stands behind it, is found in another place too. */
function isFramedElsewhere(index: TextIndex, { exact, prefix, suffix }: Sought, copy: number): boolean {
  const open = prefix.slice(-frame);
  const close = suffix.slice(0, frame);
  const reach = 2 * exact.length + frame;
  for (const at of occurrencesOf(index, open)) {
    const start = at + open.length;
    if (start !== copy && index.folded.text.slice(start, start + reach + close.length).includes(close)) return true;
  }
  return false;
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
