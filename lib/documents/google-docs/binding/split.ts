import { type Piece, pieceOf, type Run } from './piece';

/**
 * The longest parts of a piece that the text holds, where it does not hold the whole: what is between them was typed just
 * now, or is no part of the text, as the number of a list or of a footnote.
 */
export function partsIn<R extends Run>({ runs }: Piece<R>, isHeld: (text: string) => boolean): Piece<R>[] {
  const parts: Piece<R>[] = [];
  for (let first = 0; first < runs.length; ) {
    const length = longestHeld(runs, first, isHeld);
    if (length > 0) parts.push(pieceOf(runs.slice(first, first + length)));
    first += Math.max(1, length);
  }
  return parts;
}

/** How many runs from the first on stand together in the text. What holds many holds fewer, so halving finds it. */
function longestHeld(runs: readonly Run[], first: number, isHeld: (text: string) => boolean): number {
  const holds = (count: number): boolean =>
    isHeld(
      runs
        .slice(first, first + count)
        .map((run) => run.text)
        .join(''),
    );
  let held = 0;
  let missing = runs.length - first + 1;
  while (missing - held > 1) {
    const middle = (held + missing) >> 1;
    if (holds(middle)) held = middle;
    else missing = middle;
  }
  return held;
}
