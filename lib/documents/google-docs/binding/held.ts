import type { PageBinding } from './bind';
import { type Chain, chainsOf, follows } from './chain';
import type { BoundPiece, Run } from './piece';
import type { TextToBind } from './text-to-bind';

/** A page's binding, with whether the page before it in the document is the one before it here. */
export interface PageInTurn<R extends Run> extends PageBinding<R> {
  isNext: boolean;
}

/**
 * Of what the pages bind that which is held from both sides: by what stands in one place of the whole text, or by the
 * text's own ends. Where a row of a table goes on over pages, text that is on no page stands between what is, and may begin
 * or end with the same words. Pages of which nothing is missing, and whose text follows each other's, hold together; of a
 * page with nothing beside anything else all that is read after what is held stands after it too.
 *
 * @returns the bound pieces of each page
 */
export function heldOf<R extends Run>(pages: readonly PageInTurn<R>[], text: TextToBind): BoundPiece<R>[][] {
  const plain = new Set(pages.flatMap(({ bound, isWhole, isPlain }) => (isWhole && isPlain ? bound : [])));
  const held = new Set(joinedChains(pages).flatMap((chain) => heldIn(chain, text, plain)));
  return pages.map(({ bound }) => bound.filter((each) => held.has(each)));
}

function joinedChains<R extends Run>(pages: readonly PageInTurn<R>[]): Chain<R>[] {
  const joined: Chain<R>[] = [];
  for (const [at, { bound, isWhole, isNext }] of pages.entries()) {
    const [first, ...rest] = chainsOf(bound);
    const last = joined.at(-1);
    if (first && last && isNext && isWhole && pages[at - 1]?.isWhole && follows(first, last)) {
      last.pieces.push(...first.pieces);
      last.end = first.end;
    } else if (first) joined.push(first);
    joined.push(...rest);
  }
  return joined;
}

function heldIn<R extends Run>(
  { start, end, pieces }: Chain<R>,
  text: TextToBind,
  plain: ReadonlySet<BoundPiece<R>>,
): BoundPiece<R>[] {
  const isAnchor = ({ piece }: BoundPiece<R>): boolean => text.placesOf(piece.text).length === 1;
  const first = start === 0 ? 0 : pieces.findIndex(isAnchor);
  if (first < 0) return [];
  const last = Math.max(first, pieces.findLastIndex(isAnchor));
  const isHeldToTheEnd = end === text.text.length || pieces.slice(last).every((each) => plain.has(each));
  return isHeldToTheEnd ? pieces.slice(first) : pieces.slice(first, last + 1);
}
