import { type Chain, lengthOfChain, withoutGaps } from './chain';
import type { BoundPiece, Run } from './piece';

/**
 * What a page shows is one stretch of the text. What was bound apart from the rest of it, with more between the two than
 * the page shows unbound, is something else with the same words: a header, a number. It is left out.
 *
 * @param unbound length of all that the page shows and that is not bound
 */
export function withoutStrays<R extends Run>(bound: readonly BoundPiece<R>[], unbound: number): BoundPiece<R>[] {
  const chains = withoutGaps(bound);
  const main = chains.reduce((best, _, at) => (lengthOfChain(chains[at]) > lengthOfChain(chains[best]) ? at : best), 0);
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
