import { occurrences } from './occurrences';
import { type BoundPiece, endOf, lengthOf, overlap, type Piece, type Run } from './piece';
import { Precedence } from './precedence';
import { partsIn } from './split';
import { withoutStrays } from './strays';
import type { Stretch } from './stretch';
import { Taken } from './taken';
import { tellingLength } from './telling-length';
import type { TextToBind } from './text-to-bind';

/** What was left open and is at least this long puts in doubt what was bound to the only place that it could have. */
const shortestClaim = 4;
/** A piece that stands more often than this in the stretch can't be told. */
const mostPlaces = 80;

/**
 * Binds what of a page can be told for certain, if it shows this stretch of the text.
 *
 * @param total length of all that the page shows, the marks of its lists too
 */
export function bindIn<R extends Run>(
  shown: readonly Piece<R>[],
  text: TextToBind,
  stretch: Stretch,
  total: number,
): BoundPiece<R>[] {
  // A part of its own: what is not in it would be looked for to the end of the whole.
  const inside = text.text.slice(stretch.start, stretch.end);
  const placesOf = (wanted: string): number[] =>
    occurrences(inside, wanted, 0, inside.length, mostPlaces + 1)
      .map((at) => at + stretch.start)
      .filter((at) => !text.isBroken(at, at + wanted.length));
  const isHeld = (wanted: string): boolean => placesOf(wanted).length > 0;
  const split = shown.map((piece) => {
    const whole = [piece, piece.asHeld].find((order) => order && isHeld(order.text));
    return whole ? [whole] : partsIn(piece, isHeld);
  });
  const pieces = split.flat();
  const taken = new Taken<R>(new Precedence(pieces));
  const places = new Map(pieces.map((piece) => [piece.text, placesOf(piece.text)]));
  let open = pieces;
  for (let before = -1; before !== open.length; ) {
    before = open.length;
    const proposed = [...Map.groupBy(open, (piece) => piece.text)].flatMap(([wanted, same]) =>
      propose(same, places.get(wanted) ?? [], taken),
    );
    for (const bound of supported(proposed, text, taken)) taken.add(bound);
    open = open.filter((piece) => !taken.has(piece));
  }
  const claims = open.flatMap((piece) => {
    const [place, second] = places.get(piece.text) ?? [];
    const isClaim = piece.text.length >= shortestClaim && place !== undefined && second === undefined;
    return isClaim ? [{ piece, start: place }] : [];
  });
  const bound = split.flatMap((parts) => {
    const own = taken.pieces.filter(
      (each) => parts.includes(each.piece) && !claims.some((claim) => overlap(claim, each)),
    );
    return own.length > 1 ? inOneParagraph(own, text) : own;
  });
  return withoutStrays(bound, total - lengthOf(bound.map(({ piece }) => piece)));
}

/** Parts of one piece stand in one paragraph: where they would not, those that hold the most do. */
function inOneParagraph<R extends Run>(parts: readonly BoundPiece<R>[], text: TextToBind): BoundPiece<R>[] {
  const paragraphs = Map.groupBy(parts, ({ start }) => text.paragraphAt(start));
  const length = (bound: readonly BoundPiece[]): number => lengthOf(bound.map(({ piece }) => piece));
  const [most] = [...paragraphs.values()].toSorted((one, other) => length(other) - length(one));
  return most ?? [];
}

/** Those of the open pieces with one text for which only one place is left. */
function propose<R extends Run>(
  same: readonly Piece<R>[],
  places: readonly number[],
  taken: Taken<R>,
): BoundPiece<R>[] {
  if (places.length > mostPlaces) return [];
  const length = same[0]?.text.length ?? 0;
  const shown = places.filter((start) => taken.isFree(start, start + length));
  // Places that overlap are of words that repeat themselves: pieces of one text may share them out in many ways.
  if (shown.some((start, at) => start < (shown[at - 1] ?? Number.NEGATIVE_INFINITY) + length)) return [];
  const pairs = shown.flatMap((start) =>
    same.flatMap((piece) => (taken.isInOrder({ piece, start }) ? [{ piece, start }] : [])),
  );
  // Only between what is bound on the page it is certain that each place is shown.
  if (shown.length !== same.length || !shown.every((start) => taken.surrounds(start, start + length))) {
    return pairs.filter(({ piece, start }) =>
      pairs.every((other) => (other.piece === piece) === (other.start === start)),
    );
  }
  const alone = pairs.filter(({ piece }) => pairs.filter((other) => other.piece === piece).length === 1);
  if (alone.length > 0) return alone;
  return pairs.filter(({ piece, start }) => {
    const rank = taken.order.rankOf(piece, same);
    return rank !== null && shown[rank] === start;
  });
}

/**
 * Of proposed places those that hold together. A short piece must fill its place: what is beside it in the text is bound
 * too, or proposed, or another paragraph. Where two would overlap, or be out of order, neither is certain.
 */
function supported<R extends Run>(
  proposed: readonly BoundPiece<R>[],
  text: TextToBind,
  taken: Taken<R>,
): BoundPiece<R>[] {
  let left = [...proposed];
  for (let before = -1; before !== left.length; ) {
    before = left.length;
    const starts = new Set(left.map(({ start }) => start));
    const ends = new Set(left.map(endOf));
    left = left.filter((bound) => {
      if (bound.piece.text.length >= tellingLength) return true;
      const { start } = bound;
      const end = endOf(bound);
      const isFilledBefore = text.begins(start) || taken.endsAt(start) || ends.has(start);
      return isFilledBefore && (text.begins(end) || taken.startsAt(end) || starts.has(end));
    });
  }
  const telling = left.filter(({ piece }) => piece.text.length >= tellingLength);
  if (telling.length > 0) left = telling;
  return left.filter((one) => left.every((other) => other === one || agree(one, other, taken.order)));
}

function agree(one: BoundPiece, other: BoundPiece, order: Precedence): boolean {
  if (endOf(one) <= other.start) return !order.isBefore(other.piece, one.piece);
  if (endOf(other) <= one.start) return !order.isBefore(one.piece, other.piece);
  return false;
}
