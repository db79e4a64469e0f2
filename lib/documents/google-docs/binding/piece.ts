/** Sides of a rectangle in the units of the surface that it stands on. */
export interface Sides {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Text of one style in one line: the smallest thing that a page shows. `text` is squeezed. */
export interface Run {
  text: string;
  box: Sides;
}

/** Runs that stand together, in the order of reading: a paragraph's part on a page, a line, or a part of one. */
export interface Piece<R extends Run = Run> {
  text: string;
  box: Sides;
  runs: readonly R[];
  /** The same runs as the page holds them, where that is another order: writing in two directions is read so. */
  asHeld?: Piece<R>;
}

/** A piece with where it begins in the squeezed text. */
export interface BoundPiece<R extends Run = Run> {
  piece: Piece<R>;
  start: number;
}

/** Where a bound piece ends in the squeezed text. */
export const endOf = ({ piece, start }: BoundPiece): number => start + piece.text.length;

/** Whether two bound pieces claim the same text. */
export const overlap = (one: BoundPiece, other: BoundPiece): boolean =>
  one.start < endOf(other) && other.start < endOf(one);

/** Of all pieces together, in characters. */
export const lengthOf = (pieces: readonly Piece[]): number => pieces.reduce((sum, { text }) => sum + text.length, 0);

export function pieceOf<R extends Run>(runs: readonly R[]): Piece<R> {
  const seen = runs.filter(({ text }) => text !== '');
  return {
    text: seen.map(({ text }) => text).join(''),
    box: around((seen.length > 0 ? seen : runs).map(({ box }) => box)),
    runs: seen,
  };
}

function around(boxes: readonly Sides[]): Sides {
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}
