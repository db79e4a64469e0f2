import { bindPieces } from './bind';
import { heldOf, type PageInTurn } from './held';
import { type BoundPiece, endOf, overlap, type Piece, type Run } from './piece';
import { withoutRunningHeads } from './running-heads';
import type { TextToBind } from './text-to-bind';

/** A page that is there. */
export interface PageOfPieces<R extends Run> {
  /** Its number, where that is known: pages with numbers that follow each other show text that does. */
  number: number | null;
  /** Null where there are no pages. */
  height: number | null;
  pieces: readonly Piece<R>[];
}

/**
 * Binds all pages that are there.
 *
 * @param pages in the order in which they are read
 * @returns the bound pieces of each page
 */
export function bindPages<R extends Run>(pages: readonly PageOfPieces<R>[], text: TextToBind): BoundPiece<R>[][] {
  const bound: PageInTurn<R>[] = [];
  for (const [at, pieces] of withoutRunningHeads(pages).entries()) {
    const before = pages[at - 1]?.number;
    const isNext = before !== undefined && before !== null && pages[at]?.number === before + 1;
    const expected = isNext ? end(bound[at - 1]?.bound) : null;
    bound.push({ ...bindPieces(pieces, text, expected), isNext });
  }
  return withoutDoubles(heldOf(bound, text));
}

function end(bound: readonly BoundPiece[] | undefined): number | null {
  return bound && bound.length > 0 ? Math.max(...bound.map(endOf)) : null;
}

/** Text that two pages claim is shown on neither. */
function withoutDoubles<R extends Run>(pages: readonly BoundPiece<R>[][]): BoundPiece<R>[][] {
  return pages.map((bound, at) =>
    bound.filter((mine) =>
      pages.every((others, page) => page === at || others.every((other) => !overlap(mine, other))),
    ),
  );
}
