import { type BoundPiece, endOf, type Piece, type Run } from './piece';
import { Precedence } from './precedence';
import { partsIn } from './split';
import { tellingLength } from './telling-length';
import type { TextToBind } from './text-to-bind';

/**
 * Binds what a page shows of a table whose row goes on over pages. Each page then shows a part of every cell, and what is
 * between these parts in the text stands elsewhere, so that nothing follows from what is bound beside a piece. Only that
 * counts which stands in one place of the whole text, and what exactly fills the gap between two such lines of a column.
 */
export function bindApart<R extends Run>(shown: readonly Piece<R>[], text: TextToBind): BoundPiece<R>[] {
  const isHeld = (wanted: string): boolean =>
    text.placesOf(wanted).some((at) => !text.isBroken(at, at + wanted.length));
  const pieces = shown.flatMap((piece) => {
    const whole = [piece, piece.asHeld].find((order) => order && isHeld(order.text));
    return whole ? [whole] : partsIn(piece, isHeld);
  });
  const bound = inOrder(
    pieces.flatMap((piece) => onlyPlace(piece, pieces, text)),
    new Precedence(pieces),
  );
  return [...bound, ...filling(bound, pieces, text)];
}

function onlyPlace<R extends Run>(piece: Piece<R>, pieces: readonly Piece<R>[], text: TextToBind): BoundPiece<R>[] {
  if (piece.text.length < tellingLength || pieces.some((other) => other !== piece && other.text === piece.text))
    return [];
  const [start, second] = text.placesOf(piece.text);
  const isOnly = start !== undefined && second === undefined && !text.isBroken(start, start + piece.text.length);
  return isOnly ? [{ piece, start }] : [];
}

/** Of those that contradict each other none is certain. */
function inOrder<R extends Run>(bound: readonly BoundPiece<R>[], order: Precedence): BoundPiece<R>[] {
  return bound.filter((one) =>
    bound.every(
      (other) =>
        other === one ||
        (one.start < other.start
          ? endOf(one) <= other.start && !order.isBefore(other.piece, one.piece)
          : endOf(other) <= one.start && !order.isBefore(one.piece, other.piece)),
    ),
  );
}

/** Pieces that stand between two bound ones of their column, and are all that is between these in the text. */
function filling<R extends Run>(
  bound: readonly BoundPiece<R>[],
  pieces: readonly Piece<R>[],
  text: TextToBind,
): BoundPiece<R>[] {
  const sorted = bound.toSorted((one, other) => one.start - other.start);
  const taken = new Set(bound.map(({ piece }) => piece));
  return sorted.flatMap((above, at) => {
    const below = sorted[at + 1];
    if (!below || endOf(above) === below.start) return [];
    const between = pieces
      .filter((piece) => !taken.has(piece) && isBetween(piece, above.piece, below.piece))
      .toSorted((one, other) => one.box.top - other.box.top);
    if (between.map((piece) => piece.text).join('') !== text.text.slice(endOf(above), below.start)) return [];
    let start = endOf(above);
    return between.map((piece) => {
      const place = { piece, start };
      start += piece.text.length;
      return place;
    });
  });
}

function isBetween({ box }: Piece, { box: above }: Piece, { box: below }: Piece): boolean {
  const sharesColumn = [above, below].every((other) => box.left < other.right && other.left < box.right);
  return sharesColumn && box.top > above.top && box.bottom < below.bottom;
}
