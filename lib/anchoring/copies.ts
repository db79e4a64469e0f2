import type { TextIndex } from './index-text';
import { occurrencesOf } from './occurrences';
import type { Sought, Zone } from './sought';

/** More equal copies than this are as good as endless: none of them can be told from the others by looking on. */
const most = 400;

/** Where a folded quote stands to the letter in a folded text, ascending. */
export function copiesOf(index: TextIndex, exact: string): number[] {
  const copies: number[] = [];
  for (const at of occurrencesOf(index, exact)) {
    if (copies.length >= most) break;
    copies.push(at);
  }
  return copies;
}

/** How many units directly before `at` agree with the end of `context`. */
export function agreesBefore(text: string, at: number, context: string): number {
  let units = 0;
  while (
    units < context.length &&
    units < at &&
    text.charCodeAt(at - 1 - units) === context.charCodeAt(context.length - 1 - units)
  ) {
    units += 1;
  }
  return units;
}

/** How many units from `at` on agree with the beginning of `context`. */
export function agreesAfter(text: string, at: number, context: string): number {
  let units = 0;
  while (units < context.length && text.charCodeAt(at + units) === context.charCodeAt(units)) units += 1;
  return units;
}

/** Folded units within which places may have been taken for one, beside twice what is sought. */
const neighbourhood = 40;

/**
 * Copies so close together that they share their surroundings look like one place. Of those near `around` the one whose
 * context agrees best, or else the one nearest to `start`; null where neither tells them apart.
 */
export function clearestCopy(
  text: string,
  { exact, prefix, suffix }: Pick<Sought, Zone>,
  copies: readonly number[],
  around: number,
  start: number | null,
): number | null {
  const reach = neighbourhood + 2 * (prefix.length + exact.length + suffix.length);
  const ranked = copies
    .filter((at) => Math.abs(at - around) <= reach)
    .map((at) => ({
      at,
      agreement: agreesBefore(text, at, prefix) + agreesAfter(text, at + exact.length, suffix),
      distance: start === null ? 0 : Math.abs(at - start),
    }))
    .sort((one, other) => other.agreement - one.agreement || one.distance - other.distance);
  const [first, second] = ranked;
  if (!first) return null;
  const told = !second || first.agreement > second.agreement || first.distance < second.distance;
  return told ? first.at : null;
}
