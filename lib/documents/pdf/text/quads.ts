import type { Quad } from '@/lib/model/selector';
import { pointOf } from './frame';
import { extend, type Piece, piecesOf } from './lines';
import type { PdfPageText } from './page-text';

/**
 * Where the characters from `start` to `end` of a page's text stand: a quad for each piece of a line, in PDF user space,
 * as wide as the glyphs' advances and as high as the line's letters. Empty where there is only white space, or nothing
 * to tell the place by.
 */
export function quadsOf({ runs }: Pick<PdfPageText, 'runs'>, start: number, end: number): Quad[] {
  const pieces: Piece[] = [];
  for (let at = firstEndingAfter(runs, start); at < runs.length; at += 1) {
    const run = runs[at];
    if (!run || run.start >= end) break;
    if (run.isBlank) continue;
    for (const piece of piecesOf(run, start - run.start, end - run.start, runs)) {
      const last = pieces.at(-1);
      if (!last || !extend(last, piece)) pieces.push(piece);
    }
  }
  // Fonts of damaged files may have sizes that are no numbers.
  return pieces.map(quadOf).filter((quad) => quad.every(Number.isFinite));
}

function firstEndingAfter(runs: readonly { end: number }[], offset: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function quadOf({ run: { frame }, from, to, low, high }: Piece): Quad {
  const corners = frame.isVertical
    ? [pointOf(frame, from, low), pointOf(frame, from, high), pointOf(frame, to, low), pointOf(frame, to, high)]
    : [pointOf(frame, from, high), pointOf(frame, to, high), pointOf(frame, from, low), pointOf(frame, to, low)];
  return corners.flatMap(({ x, y }) => [x, y]);
}
