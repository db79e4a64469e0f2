import { clippedExtent, isSameLine } from './clip';
import { acrossOf, alongOf, areParallel } from './frame';
import type { Run } from './run';

/** A stretch of a run along its text, and what it takes up across. */
export interface Piece {
  run: Run;
  from: number;
  to: number;
  /** How far its characters stand off the baseline of the run. */
  shift: number;
  low: number;
  high: number;
}

type Stretch = Pick<Piece, 'from' | 'to' | 'shift'>;

/** The pieces of a run that hold the characters between two of its own offsets, without white space at their ends. */
export function piecesOf(run: Run, start: number, end: number, runs: readonly Run[]): Piece[] {
  let first = Math.max(0, start);
  let last = Math.min(run.text.length, end);
  while (first < last && isSpace(run.text, first)) first += 1;
  while (last > first && isSpace(run.text, last - 1)) last -= 1;
  const stretches: Stretch[] = [];
  for (let at = first; at < last; at += 1) {
    const from = Math.min(run.from[at] ?? 0, run.to[at] ?? 0);
    const to = Math.max(run.from[at] ?? 0, run.to[at] ?? 0);
    const shift = run.shift[at] ?? 0;
    const joined = stretches.findLast((stretch) => belongs(run, stretch, { from, to, shift }));
    if (joined) {
      joined.from = Math.min(joined.from, from);
      joined.to = Math.max(joined.to, to);
    } else {
      stretches.push({ from, to, shift });
    }
  }
  return stretches
    .filter(({ from, to }) => to > from)
    .map((stretch) => ({ run, ...stretch, ...clippedExtent(run, stretch, runs) }));
}

/** Letters that are set wide apart belong together; where the direction changes, what lies between is not selected. */
function belongs(run: Run, stretch: Stretch, { from, to, shift }: Stretch): boolean {
  if (Math.abs(stretch.shift - shift) > 0.1 * run.size) return false;
  return !run.isMixed || Math.max(from - stretch.to, stretch.from - to) < 0.05 * run.size;
}

function isSpace(text: string, at: number): boolean {
  return text.charAt(at).trim() === '';
}

/** Adds a piece to one before it where it goes on on the same line; false where it doesn't. */
export function extend(last: Piece, piece: Piece): boolean {
  const { run } = last;
  if (run.isAskew || piece.run.isAskew || !areParallel(run.frame, piece.run.frame)) return false;
  const across = acrossOf(run.frame, piece.run.frame);
  if (!isSameLine(run, piece.run, across)) return false;
  const ahead = alongOf(run.frame, piece.run.frame);
  const from = piece.from + ahead;
  const to = piece.to + ahead;
  if (Math.max(from - last.to, last.from - to) > Math.max(run.size, piece.run.size)) return false;
  last.from = Math.min(last.from, from);
  last.to = Math.max(last.to, to);
  last.low = Math.min(last.low, piece.low + across);
  last.high = Math.max(last.high, piece.high + across);
  return true;
}
