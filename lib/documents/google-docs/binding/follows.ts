import type { Sides } from './piece';

/** Pixels by which lines that follow each other may overlap, and cells that stand beside each other. */
const overlap = 4;

/**
 * Whether something is read directly after something else: right below it in the same column, or beside it in the same
 * row, with nothing of the page between the two.
 */
export function follows(before: Sides, after: Sides, all: readonly Sides[]): boolean {
  if (isBelow(before, after)) {
    return !all.some((each) => each !== before && each !== after && isBelow(before, each) && isBelow(each, after));
  }
  if (isBeside(before, after)) {
    return !all.some((each) => each !== before && each !== after && isBetween(before, each, after));
  }
  return false;
}

function isBelow(upper: Sides, lower: Sides): boolean {
  const shareColumn = upper.left < lower.right && lower.left < upper.right;
  return shareColumn && lower.top >= upper.bottom - overlap;
}

/** In either direction: in tables that run from right to left the next cell is on the left. */
function isBeside(one: Sides, other: Sides): boolean {
  const shareRow = one.top < other.bottom - overlap && other.top < one.bottom - overlap;
  return shareRow && (other.left >= one.right - overlap || one.left >= other.right - overlap);
}

function isBetween(one: Sides, middle: Sides, other: Sides): boolean {
  const [left, right] = one.left < other.left ? [one, other] : [other, one];
  return isBeside(one, middle) && middle.left >= left.right - overlap && middle.right <= right.left + overlap;
}
