import type { BoundPiece, Run } from './piece';

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
  const kept = [...(chains[main]?.pieces ?? [])];
  for (const direction of [-1, 1]) {
    let budget = unbound;
    for (let at = main; ; at += direction) {
      const near = chains[at];
      const far = chains[at + direction];
      if (!near || !far) break;
      budget -= direction < 0 ? near.start - far.end : far.start - near.end;
      if (budget < 0) break;
      kept.push(...far.pieces);
    }
  }
  return kept;
}

/** The longest stretch of the text of which nothing is missing. */
export function longestChain(bound: readonly BoundPiece[]): { start: number; end: number } {
  const chains = chainsOf(bound);
  const [longest] = chains.toSorted((one, other) => lengthOf(other) - lengthOf(one));
  return longest ?? { start: 0, end: 0 };
}

function chainsOf<R extends Run>(bound: readonly BoundPiece<R>[]): Chain<R>[] {
  const chains: Chain<R>[] = [];
  for (const each of bound.toSorted((one, other) => one.start - other.start)) {
    const end = each.start + each.piece.text.length;
    const last = chains.at(-1);
    if (last && last.end === each.start) {
      last.end = end;
      last.pieces.push(each);
    } else chains.push({ start: each.start, end, pieces: [each] });
  }
  return chains;
}

const lengthOf = (chain: Chain<Run> | undefined): number => (chain ? chain.end - chain.start : 0);
