import { bindIn, tellingLength } from './bind-in';
import { withoutListMark } from './list-mark';
import { occurrences } from './occurrences';
import type { BoundPiece, Piece, Run } from './piece';
import { longestChain } from './strays';
import { mostPlaces, stretchesOf } from './stretch';
import type { TextToBind } from './text-to-bind';

/** The part of what a page shows that must have been found for anything of it to be believed. */
const leastPart = 0.3;

/**
 * Says of each piece of a page where it stands in the text. What could be in two places is left out rather than guessed,
 * as is what is no part of the text: headers, footers, numbers of lists and pages.
 *
 * @param pieces what stands together on the page, in any order
 * @param expected where the page should begin in the squeezed text, as its neighbours say
 */
export function bindPieces<R extends Run>(
  pieces: readonly Piece<R>[],
  text: TextToBind,
  expected: number | null,
): BoundPiece<R>[] {
  const shown = pieces.map(withoutListMark).filter((piece) => piece.text !== '');
  const bindings = stretchesOf(shown, text.placesOf, text.text.length).map((stretch) =>
    bindIn(shown, text, stretch, lengthOfAll(pieces)),
  );
  const most = Math.max(0, ...bindings.map(lengthOf));
  // A small part of a page, such as its number or its header, says nothing of where it is, unless it is all there is.
  const least = Math.max(Math.min(tellingLength, text.text.length), leastPart * lengthOfAll(shown));
  if (most < least) return [];
  const best = distinct(bindings.filter((bound) => bound.length > 0 && lengthOf(bound) === most));
  const [chosen] = best.toSorted((one, other) => distance(one, expected ?? 0) - distance(other, expected ?? 0));
  return chosen && isOnlyThere(chosen, text, expected) ? chosen : [];
}

/** Whether the text stands nowhere else as the page shows it, or nowhere as near to where the page should begin. */
function isOnlyThere(bound: readonly BoundPiece[], { text }: TextToBind, expected: number | null): boolean {
  const chain = longestChain(bound);
  const places = occurrences(text, text.slice(chain.start, chain.end), 0, text.length, mostPlaces);
  if (places.length === 1) return true;
  if (expected === null) return false;
  const shift = beginning(bound) - chain.start;
  const far = (start: number): number => Math.abs(start + shift - expected);
  return places.every((start) => start === chain.start || far(start) > far(chain.start));
}

const lengthOf = (bound: readonly BoundPiece[]): number => bound.reduce((sum, { piece }) => sum + piece.text.length, 0);

const lengthOfAll = (pieces: readonly Piece[]): number => pieces.reduce((sum, { text }) => sum + text.length, 0);

const beginning = (bound: readonly BoundPiece[]): number => Math.min(...bound.map(({ start }) => start));

const distance = (bound: readonly BoundPiece[], expected: number): number => Math.abs(beginning(bound) - expected);

/** Stretches that overlap may lead to the same. */
function distinct<R extends Run>(bindings: readonly BoundPiece<R>[][]): BoundPiece<R>[][] {
  return bindings.filter((bound, at) => bindings.findIndex((other) => beginning(other) === beginning(bound)) === at);
}
