import { acrossOf, alongOf, areParallel } from './frame';
import type { Run } from './run';

/**
 * What a piece of a run takes up across the text, cut short where the letters of the lines before and after begin: of
 * two lines that are set closer than their letters are high, each gets its share.
 */
export function clippedExtent(
  run: Run,
  { from, to, shift }: { from: number; to: number; shift: number },
  runs: readonly Run[],
): { low: number; high: number } {
  let { low, high } = run;
  for (const other of runs) {
    if (other === run || other.isBlank || !areParallel(run.frame, other.frame)) continue;
    const ahead = alongOf(run.frame, other.frame);
    const overlap = Math.min(to, ahead + other.right) - Math.max(from, ahead + other.left);
    const least = Math.min(run.size, other.size);
    if (overlap < 0.25 * Math.min(least, to - from)) continue;
    const distance = acrossOf(run.frame, other.frame) + shiftAt(other, (from + to) / 2 - ahead) - shift;
    if (isSameLine(run, other, distance)) continue;
    if (distance > 0 && distance + other.low < high) {
      high = Math.min(high, (distance * run.high) / (run.high - other.low));
    } else if (distance < 0 && distance + other.high > low) {
      low = Math.max(low, (distance * run.low) / (run.low - other.high));
    }
  }
  return { low: low + shift, high: high + shift };
}

/**
 * Whether two runs stand on one line: the same text twice, or raised and lowered signs, whose middle is within the
 * letters of the line. `distance` is that of their baselines, across the first.
 */
export function isSameLine(run: Run, other: Run, distance: number): boolean {
  const isSmaller = other.size < run.size;
  const larger = isSmaller ? run : other;
  const smaller = isSmaller ? other : run;
  const middle = (isSmaller ? distance : -distance) + (smaller.low + smaller.high) / 2;
  return Math.abs(distance) < 0.45 * larger.size && middle > larger.low && middle < larger.high;
}

/** How far the characters of a run at a place along it stand off its baseline. */
function shiftAt(run: Run, along: number): number {
  if (!run.isAskew) return 0;
  let nearest = 0;
  let distance = Infinity;
  for (const [at, from] of run.from.entries()) {
    if (Math.abs(from - along) >= distance) continue;
    distance = Math.abs(from - along);
    nearest = run.shift[at] ?? 0;
  }
  return nearest;
}
