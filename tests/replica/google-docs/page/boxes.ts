import { glyphsOf, partOf } from './glyphs.ts';
import { type LaidPage, type LaidRun, runsOf } from './layout/laid.ts';

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The boxes of a stretch of the text on a page, run by run, without zoom. */
export function boxesIn(page: LaidPage, start: number, end: number): Box[] {
  return runsOf(page).flatMap((run) => {
    const from = Math.max(start, run.start) - run.start;
    const to = Math.min(end, run.end) - run.start;
    if (to <= from) return [];
    const part = partOf(run, from, to);
    return [{ left: run.left + part.left, right: run.left + part.right, top: run.top, bottom: run.top + run.height }];
  });
}

/** The offsets of the glyphs whose middles lie in a box of a page. */
export function offsetsIn(page: LaidPage, { left, top, right, bottom }: Box): number[] {
  return runsOf(page).flatMap((run) => {
    const middle = run.top + run.height / 2;
    if (middle < top || middle > bottom || run.left > right || run.left + run.width < left) return [];
    return glyphsOf(run).flatMap((glyph, at) => {
      const x = run.left + (glyph.left + glyph.right) / 2;
      return x >= left && x <= right ? [run.start + at] : [];
    });
  });
}

/** The place in the text nearest to a point of a page, and how far it is. */
export function nearest(page: LaidPage, x: number, y: number): { offset: number; far: number } {
  let best = { offset: 0, far: Number.POSITIVE_INFINITY };
  for (const { lines } of page.groups) {
    for (const line of lines) {
      if (line.end === line.start) continue;
      const runs = line.runs.filter(({ start, end }) => end > start);
      const right = Math.max(line.left, ...runs.map((run) => run.left + run.width));
      const far = Math.max(line.top - y, y - line.top - line.height, 0) * 10 + Math.max(line.left - x, x - right, 0);
      if (far < best.far) best = { far, offset: offsetInLine(runs, x) ?? line.start };
    }
  }
  return best;
}

function offsetInLine(runs: readonly LaidRun[], x: number): number | null {
  const away = (run: LaidRun): number => Math.max(run.left - x, x - run.left - run.width, 0);
  const [run] = runs.toSorted((one, other) => away(one) - away(other));
  if (!run) return null;
  const inside = x - run.left;
  const at = glyphsOf(run).findIndex(({ left, right }) => {
    const middle = (left + right) / 2;
    return run.rightToLeft ? inside > middle : inside < middle;
  });
  return at < 0 ? run.end : run.start + at;
}
