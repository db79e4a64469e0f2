import type { Squeezed } from '@/lib/documents/google-docs/text/squeezed';
import { follows } from './follows';
import { occurrences } from './occurrences';
import { breaksBefore } from './paragraphs';
import type { BoundPiece, Piece, Run, Sides } from './piece';
import { partsIn } from './split';
import { withoutStrays } from './strays';
import { stretchOf } from './stretch';
import { Taken } from './taken';

/** A piece this long that stands once in the stretch stands there, whatever is beside it. */
const tellingLength = 12;
/** A piece that stands more often than this in the stretch of its page can't be told. */
const mostPlaces = 40;

/**
 * Says of each piece of a page where it stands in the text. What could be in two places is left out rather than guessed,
 * as is what is no part of the text: headers, footers, numbers of lists and pages.
 *
 * @param pieces what stands together on the page, in any order
 * @param text and the same squeezed
 * @param expected where the page should begin in the squeezed text, as its neighbours say
 */
export function bindPieces<R extends Run>(
  pieces: readonly Piece<R>[],
  text: string,
  squeezed: Squeezed,
  expected: number | null,
): BoundPiece<R>[] {
  const shown = pieces.filter((piece) => piece.text !== '');
  const stretch = stretchOf(shown, squeezed.text, expected);
  if (!stretch) return [];
  const inside = squeezed.text.slice(stretch.start, stretch.end);
  const all = shown.flatMap((piece) => {
    const whole = [piece, piece.asHeld].find((order) => order && inside.includes(order.text));
    return whole ?? partsIn(piece, inside);
  });
  const binder = { text, squeezed, stretch, taken: new Taken<R>(), boxes: all.map(({ box }) => box) };
  bindAll(all, binder);
  const bound = binder.taken.pieces;
  return withoutStrays(bound, lengthOf(shown) - lengthOf(bound.map(({ piece }) => piece)));
}

const lengthOf = (pieces: readonly Piece[]): number => pieces.reduce((sum, { text }) => sum + text.length, 0);

interface Binder<R extends Run> {
  text: string;
  squeezed: Squeezed;
  stretch: { start: number; end: number };
  taken: Taken<R>;
  boxes: readonly Sides[];
}

/** Binds what can be bound, the longest first, until no more can be. */
function bindAll<R extends Run>(pieces: readonly Piece<R>[], binder: Binder<R>): void {
  let open = pieces.toSorted((one, other) => other.text.length - one.text.length);
  for (;;) {
    const before = open.length;
    for (const [text, same] of byText(open)) {
      for (const { piece, start } of told(text, same, binder)) {
        binder.taken.add({ piece, start });
        open = open.filter((each) => each !== piece);
      }
    }
    if (open.length === before) return;
  }
}

function byText<R extends Run>(pieces: readonly Piece<R>[]): Map<string, Piece<R>[]> {
  const groups = new Map<string, Piece<R>[]>();
  for (const piece of pieces) groups.set(piece.text, [...(groups.get(piece.text) ?? []), piece]);
  return groups;
}

/** Those of pieces with the same text whose place is certain. */
function told<R extends Run>(text: string, same: readonly Piece<R>[], binder: Binder<R>): BoundPiece<R>[] {
  const { squeezed, stretch, taken } = binder;
  const found = occurrences(squeezed.text, text, stretch.start, stretch.end, mostPlaces + 1);
  if (found.length > mostPlaces) return [];
  const free = found.filter((start) => taken.isFree(start, start + text.length));
  const [onlyPlace] = free;
  const [onlyPiece] = same;
  if (free.length === 1 && same.length === 1 && onlyPlace !== undefined && onlyPiece) {
    const bound = { piece: onlyPiece, start: onlyPlace };
    return text.length >= tellingLength || isFitting(onlyPlace, onlyPlace + text.length, binder) ? [bound] : [];
  }
  const pairs = free.flatMap((start) => besideNeighbours(start, text.length, same, binder));
  return pairs.filter(({ piece, start }) =>
    pairs.every((other) => (other.piece === piece) === (other.start === start)),
  );
}

/** Whether a short piece fills its place: nothing of the text on either side of it is left over. */
function isFitting<R extends Run>(start: number, end: number, { text, squeezed, taken }: Binder<R>): boolean {
  const left = taken.endsAt(start) || breaksBefore(text, squeezed, start) || taken.isBeforeAll(start);
  const right = taken.startsAt(end) || breaksBefore(text, squeezed, end) || taken.isAfterAll(end);
  return left && right;
}

/** The pieces that stand on the page as this place stands in the text: right after what is before it, or before what is after it. */
function besideNeighbours<R extends Run>(
  start: number,
  length: number,
  same: readonly Piece<R>[],
  binder: Binder<R>,
): BoundPiece<R>[] {
  const { taken, boxes } = binder;
  const before = taken.endingAt(start);
  const after = taken.startingAt(start + length);
  const fits = same.filter(
    (piece) => (before && follows(before.box, piece.box, boxes)) || (after && follows(piece.box, after.box, boxes)),
  );
  return fits.map((piece) => ({ piece, start }));
}
