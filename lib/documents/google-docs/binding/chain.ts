import { type BoundPiece, endOf, type Run } from './piece';

/** The mark of a list's item, which some texts hold and pages show apart. */
const markLength = 3;

/** Bound pieces that follow each other in the text. */
export interface Chain<R extends Run> {
  start: number;
  end: number;
  pieces: BoundPiece<R>[];
}

/** The stretches of the text that are bound: of each no more is missing than the marks of lists. */
export const chainsOf = <R extends Run>(bound: readonly BoundPiece<R>[]): Chain<R>[] => chained(bound, markLength);

/** The stretches of the text of which nothing is missing. */
export const withoutGaps = <R extends Run>(bound: readonly BoundPiece<R>[]): Chain<R>[] => chained(bound, 0);

/** The longest stretch of the text of which nothing is missing. */
export function longestChain(bound: readonly BoundPiece[]): { start: number; end: number } {
  const [longest] = withoutGaps(bound).toSorted((one, other) => lengthOfChain(other) - lengthOfChain(one));
  return longest ?? { start: 0, end: 0 };
}

/** Whether a chain goes on where another one ends. */
export const follows = (next: Chain<Run>, last: Chain<Run>): boolean =>
  next.start >= last.end && next.start <= last.end + markLength;

export const lengthOfChain = (chain: Chain<Run> | undefined): number => (chain ? chain.end - chain.start : 0);

/** @param gap what may be missing between the pieces of a chain, in characters */
function chained<R extends Run>(bound: readonly BoundPiece<R>[], gap: number): Chain<R>[] {
  const chains: Chain<R>[] = [];
  for (const each of bound.toSorted((one, other) => one.start - other.start)) {
    const end = endOf(each);
    const last = chains.at(-1);
    if (last && each.start <= last.end + gap) {
      last.end = end;
      last.pieces.push(each);
    } else chains.push({ start: each.start, end, pieces: [each] });
  }
  return chains;
}
