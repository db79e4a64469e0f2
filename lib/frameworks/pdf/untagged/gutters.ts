import type { Segment } from './segments';

/** Parts of the size of the letters. */
const narrowest = 0.35;

/**
 * Where columns part, from left to right, by the white space that goes through the rows: at least two rows have text on
 * both sides of it, and no more than a third of those that reach it have text across, as titles that span a table.
 */
export function guttersOf(rows: readonly (readonly Segment[])[]): number[] {
  const filled = rows.filter((row) => row.length > 0);
  const divided = filled.filter((row) => row.some((one) => row.some((other) => other.left > one.right)));
  if (divided.length < 2) return [];
  const segments = divided.flat();
  const size = Math.max(6, Math.min(...segments.map((segment) => segment.size)));
  const gaps: { left: number; right: number }[] = [];
  let right = Number.NEGATIVE_INFINITY;
  for (const segment of [...segments].sort((one, other) => one.left - other.left)) {
    if (right > Number.NEGATIVE_INFINITY && segment.left - right >= narrowest * size) {
      gaps.push({ left: right, right: segment.left });
    }
    right = Math.max(right, segment.right);
  }
  return gaps
    .filter((gap) => {
      const across = filled.filter((row) => row.some((one) => one.left < gap.left - 1 && one.right > gap.right + 1));
      const onBoth = divided.filter(
        (row) => row.some((one) => one.right <= gap.left + 1) && row.some((one) => one.left >= gap.right - 1),
      );
      return onBoth.length >= 2 && across.length <= filled.length / 3;
    })
    .map((gap) => (gap.left + gap.right) / 2);
}
