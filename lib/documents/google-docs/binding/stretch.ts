import { occurrences } from './occurrences';
import type { Piece } from './piece';

export interface Stretch {
  start: number;
  end: number;
}

/** How many of the longest pieces say where a page stands, and how long a piece must be to say anything. */
const voters = 8;
const shortestVoter = 4;
/** A piece that stands in more places than this says nothing. */
const mostPlaces = 60;

/**
 * The stretch of the text that a page shows: the one that holds most of its pieces. Null where there is none, or where
 * two hold as many and nothing says which it is.
 *
 * @param text squeezed
 * @param expected where the page should begin, as its neighbours say; null where they say nothing
 */
export function stretchOf(pieces: readonly Piece[], text: string, expected: number | null): Stretch | null {
  const total = pieces.reduce((sum, piece) => sum + piece.text.length, 0);
  if (total === 0) return null;
  const slack = total + 400;
  const longest = pieces
    .filter((piece) => piece.text.length >= Math.min(shortestVoter, total))
    .toSorted((one, other) => other.text.length - one.text.length)
    .slice(0, voters);
  const places = longest.flatMap((piece) => {
    const found = occurrences(text, piece.text, 0, text.length, mostPlaces + 1);
    return found.length > mostPlaces ? [] : found.map((start) => ({ start, piece }));
  });
  places.sort((one, other) => one.start - other.start);
  const candidates = places.map(({ start }, first) => {
    const seen = new Map<Piece, number>();
    let end = start;
    for (let at = first; at < places.length; at += 1) {
      const place = places[at];
      if (!place || place.start > start + slack) break;
      if (seen.has(place.piece)) continue;
      seen.set(place.piece, place.start);
      end = Math.max(end, place.start + place.piece.text.length);
    }
    const held = [...seen.keys()].reduce((sum, { text: { length } }) => sum + length, 0);
    return { start, end, held };
  });
  return chosen(candidates, pieces, text, total, expected);
}

interface Candidate extends Stretch {
  held: number;
}

function chosen(
  candidates: readonly Candidate[],
  pieces: readonly Piece[],
  text: string,
  total: number,
  expected: number | null,
): Stretch | null {
  const most = Math.max(0, ...candidates.map(({ held }) => held));
  if (most === 0) return null;
  const widened = ({ start, end }: Stretch): Stretch => {
    const slack = Math.max(0, total - (end - start)) + 200;
    return { start: Math.max(0, start - slack), end: Math.min(text.length, end + slack) };
  };
  const best = apart(candidates.filter(({ held }) => held === most));
  const [only] = best;
  if (best.length === 1 && only) return widened(only);
  // The longest pieces don't tell them apart: all that is on the page may, down to its shortest words.
  const held = best.map((each) => {
    const { start, end } = widened(each);
    const inside = text.slice(start, end);
    return pieces.reduce((sum, piece) => sum + (inside.includes(piece.text) ? piece.text.length : 0), 0);
  });
  const fullest = Math.max(...held);
  const left = best.filter((_, at) => held[at] === fullest);
  if (left.length === 1 && left[0]) return widened(left[0]);
  if (expected === null) return null;
  const byDistance = left.toSorted((one, other) => Math.abs(one.start - expected) - Math.abs(other.start - expected));
  return byDistance[0] ? { start: byDistance[0].start, end: byDistance[0].end } : null;
}

/** Of candidates that overlap the first is enough. */
function apart(candidates: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  for (const candidate of candidates) {
    const before = kept.at(-1);
    if (!before || candidate.start >= before.end) kept.push(candidate);
  }
  return kept;
}
