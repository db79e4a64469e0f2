import type { BoundPiece, Run } from './piece';
import type { TextToBind } from './text-to-bind';

/** The mark of a list's item, which some texts hold and pages show apart. */
const markLength = 3;

interface Chain<R extends Run> {
  start: number;
  end: number;
  pieces: BoundPiece<R>[];
}

/**
 * What a page shows is one stretch of the text. What was bound apart from the rest of it, with more between the two than
 * the page shows unbound, is something else with the same words: a header, a number. It is left out.
 *
 * @param unbound length of all that the page shows and that is not bound
 */
export function withoutStrays<R extends Run>(bound: readonly BoundPiece<R>[], unbound: number): BoundPiece<R>[] {
  const chains = chainsOf(bound);
  const main = chains.reduce((best, _, at) => (lengthOf(chains[at]) > lengthOf(chains[best]) ? at : best), 0);
  return near(chains, main, unbound).flatMap(({ pieces }) => pieces);
}

/** A chain with those from which not more is missing than the page shows unbound. */
function near<R extends Run>(chains: readonly Chain<R>[], from: number, unbound: number): Chain<R>[] {
  const found = chains.slice(from, from + 1);
  for (const direction of [-1, 1]) {
    let budget = unbound;
    for (let at = from; ; at += direction) {
      const last = chains[at];
      const next = chains[at + direction];
      if (!last || !next) break;
      budget -= direction < 0 ? last.start - next.end : next.start - last.end;
      if (budget < 0) break;
      found.push(next);
    }
  }
  return found;
}

/**
 * Without what the text holds elsewhere too and what is not held from both sides: by what stands in one place of the
 * whole text, by the text's own ends, or by the page before. Where a row of a table goes on over pages, text that is not
 * on the page stands between what is, and may begin or end with the same words.
 *
 * @param shown length of all that the page shows
 * @param expected where the page should begin, as its neighbours say
 */
export function withoutDoubtful<R extends Run>(
  bound: readonly BoundPiece<R>[],
  text: TextToBind,
  shown: number,
  expected: number | null,
): BoundPiece<R>[] {
  return chainsOf(bound, markLength).flatMap((chain) => {
    if (chain.start === expected || lengthOf(chain) === shown) return chain.pieces;
    const isAnchor = ({ piece }: BoundPiece<R>): boolean => text.placesOf(piece.text).length === 1;
    const first = chain.start === 0 ? 0 : chain.pieces.findIndex(isAnchor);
    const last = chain.end === text.text.length ? chain.pieces.length - 1 : chain.pieces.findLastIndex(isAnchor);
    return first < 0 ? [] : chain.pieces.slice(first, last + 1);
  });
}

/** The longest stretch of the text of which nothing is missing. */
export function longestChain(bound: readonly BoundPiece[]): { start: number; end: number } {
  const chains = chainsOf(bound);
  const [longest] = chains.toSorted((one, other) => lengthOf(other) - lengthOf(one));
  return longest ?? { start: 0, end: 0 };
}

/** @param gap what may be missing between the pieces of a chain, in characters */
function chainsOf<R extends Run>(bound: readonly BoundPiece<R>[], gap = 0): Chain<R>[] {
  const chains: Chain<R>[] = [];
  for (const each of bound.toSorted((one, other) => one.start - other.start)) {
    const end = each.start + each.piece.text.length;
    const last = chains.at(-1);
    if (last && each.start <= last.end + gap) {
      last.end = end;
      last.pieces.push(each);
    } else chains.push({ start: each.start, end, pieces: [each] });
  }
  return chains;
}

const lengthOf = (chain: Chain<Run> | undefined): number => (chain ? chain.end - chain.start : 0);
