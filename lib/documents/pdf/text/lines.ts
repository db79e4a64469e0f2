import { acrossOf, alongOf, areParallel } from './frame';
import type { Run } from './run';

/** A stretch of a run along its text. */
export interface Piece {
  run: Run;
  from: number;
  to: number;
  low: number;
  high: number;
}

/**
 * What a piece takes up across the text, cut short where the letters of the lines before and after begin: of two lines
 * that are set closer than their letters are high, each gets its share.
 */
export function clippedExtent(run: Run, from: number, to: number, runs: readonly Run[]): { low: number; high: number } {
  let { low, high } = run;
  for (const other of runs) {
    if (other === run || other.isBlank || !areParallel(run.frame, other.frame)) continue;
    const distance = acrossOf(run.frame, other.frame.x, other.frame.y);
    // Nearer than this it is the same line: a raised or lowered sign, or the same text twice.
    if (Math.abs(distance) < 0.4 * Math.min(run.size, other.size)) continue;
    const shift = alongOf(run.frame, other.frame.x, other.frame.y);
    if (shift + other.left >= to || shift + other.right <= from) continue;
    if (distance > 0 && distance + other.low < high) {
      high = Math.min(high, (distance * run.high) / (run.high - other.low));
    } else if (distance < 0 && distance + other.high > low) {
      low = Math.max(low, (distance * run.low) / (run.low - other.high));
    }
  }
  return { low, high };
}

/** The pieces of a run that hold the characters between two of its own offsets, without white space at their ends. */
export function piecesOf(run: Run, start: number, end: number, runs: readonly Run[]): Piece[] {
  let first = Math.max(0, start);
  let last = Math.min(run.text.length, end);
  while (first < last && isSpace(run.text, first)) first += 1;
  while (last > first && isSpace(run.text, last - 1)) last -= 1;
  const pieces: { from: number; to: number }[] = [];
  for (let at = first; at < last; at += 1) {
    const from = Math.min(run.from[at] ?? 0, run.to[at] ?? 0);
    const to = Math.max(run.from[at] ?? 0, run.to[at] ?? 0);
    const near = pieces.find((piece) => Math.max(from - piece.to, piece.from - to) < 0.05 * run.size);
    // Letters that are set wide apart belong together; where the direction changes, what lies between is not selected.
    const joined = near ?? (run.isMixed ? undefined : pieces.at(-1));
    if (joined) {
      joined.from = Math.min(joined.from, from);
      joined.to = Math.max(joined.to, to);
    } else {
      pieces.push({ from, to });
    }
  }
  return pieces
    .filter(({ from, to }) => to > from)
    .map(({ from, to }) => ({ run, from, to, ...clippedExtent(run, from, to, runs) }));
}

function isSpace(text: string, at: number): boolean {
  return text.charAt(at).trim() === '';
}

/** Adds a piece to one before it where it goes on on the same line; false where it doesn't. */
export function extend(last: Piece, piece: Piece): boolean {
  const { run } = last;
  if (!areParallel(run.frame, piece.run.frame)) return false;
  const across = acrossOf(run.frame, piece.run.frame.x, piece.run.frame.y);
  if (Math.abs(across) > 0.4 * Math.min(run.size, piece.run.size)) return false;
  const shift = alongOf(run.frame, piece.run.frame.x, piece.run.frame.y);
  const from = piece.from + shift;
  const to = piece.to + shift;
  if (Math.max(from - last.to, last.from - to) > Math.max(run.size, piece.run.size)) return false;
  last.from = Math.min(last.from, from);
  last.to = Math.max(last.to, to);
  last.low = Math.min(last.low, piece.low + across);
  last.high = Math.max(last.high, piece.high + across);
  return true;
}
