import type { Run } from '@/lib/documents/google-docs/binding/piece';
import { rightToLeft } from '@/lib/documents/right-to-left';

/** The part of its height that text shares with a line to stand in it: raised and lowered text does. */
const sharedHeight = 0.45;

const leftToRight = /[A-Za-z\u00c0-\u02af\u0370-\u058f\u0900-\u1fff\u2c00-\ud7ff]/;

/** Runs as they are read: line by line, in each line in the direction of its writing. */
export function inReadingOrder<R extends Run>(runs: readonly R[]): R[] {
  const lines = linesOf(runs);
  const base = isRightToLeft(runs) ? 'right' : 'left';
  return lines.flatMap((line) => logical(line, base));
}

/** From top to bottom. */
export function linesOf<R extends Run>(runs: readonly R[]): R[][] {
  const lines: { top: number; bottom: number; runs: R[] }[] = [];
  for (const run of runs.toSorted((one, other) => one.box.top - other.box.top)) {
    const { top, bottom } = run.box;
    const line = lines.find((each) => {
      const shared = Math.min(bottom, each.bottom) - Math.max(top, each.top);
      return shared >= sharedHeight * Math.min(bottom - top, each.bottom - each.top);
    });
    if (line) line.runs.push(run);
    else lines.push({ top, bottom, runs: [run] });
  }
  return lines.map((line) => line.runs);
}

/** Runs against the direction of their line are read the other way, those beside each other as one. */
function logical<R extends Run>(line: readonly R[], base: 'left' | 'right'): R[] {
  const ordered = line.toSorted((one, other) =>
    base === 'left' ? one.box.left - other.box.left : other.box.right - one.box.right,
  );
  const against = (run: R): boolean => (base === 'left' ? rightToLeft : leftToRight).test(run.text);
  const result: R[] = [];
  for (let at = 0; at < ordered.length; ) {
    let end = at;
    while (end < ordered.length && against(ordered[end] as R)) end += 1;
    if (end > at) result.push(...ordered.slice(at, end).reverse());
    else result.push(...ordered.slice(at, at + 1));
    at = Math.max(end, at + 1);
  }
  return result;
}

function isRightToLeft(runs: readonly Run[]): boolean {
  for (const { text } of runs) {
    if (rightToLeft.test(text) && !leftToRight.test(text)) return true;
    if (leftToRight.test(text)) return false;
  }
  return runs.some(({ text }) => rightToLeft.test(text));
}
