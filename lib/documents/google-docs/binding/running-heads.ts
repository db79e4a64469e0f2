import type { Piece, Run } from './piece';

/** The part of a page's height, at its top and at its bottom, in which headers and footers stand. */
const margin = 0.12;
/** Pixels by which the same line may stand apart on two pages. */
const tolerance = 2;

interface Page<R extends Run> {
  height: number;
  pieces: readonly Piece<R>[];
}

/** The pieces of pages without what several of them show at the same place of their margins: headers and footers. */
export function withoutRunningHeads<R extends Run>(pages: readonly Page<R>[]): Piece<R>[][] {
  const inMargins = pages.map(({ height, pieces }) =>
    pieces.filter(({ box }) => box.bottom <= height * margin || box.top >= height * (1 - margin)),
  );
  return pages.map(({ pieces }, at) =>
    pieces.filter(
      (piece) =>
        !inMargins[at]?.includes(piece) ||
        !inMargins.some((others, page) => page !== at && others.some((other) => isSame(piece, other))),
    ),
  );
}

function isSame(one: Piece, other: Piece): boolean {
  return one.text === other.text && Math.abs(one.box.top - other.box.top) <= tolerance;
}
