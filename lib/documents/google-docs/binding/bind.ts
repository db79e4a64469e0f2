import { bindApart } from './bind-apart';
import { bindIn } from './bind-in';
import { chainsOf, longestChain } from './chain';
import { withoutListMark } from './list-mark';
import { occurrences } from './occurrences';
import { type BoundPiece, lengthOf, type Piece, type Run } from './piece';
import { standBeside } from './precedence';
import { fewPlaces, mostPlaces, stretchesOf } from './stretch';
import { tellingLength } from './telling-length';
import type { TextToBind } from './text-to-bind';

/** The part of what a page shows that must have been found for anything of it to be believed. */
const leastPart = 0.3;

/** What is known of a page on its own. */
export interface PageBinding<R extends Run> {
  bound: BoundPiece<R>[];
  /** Whether all that the page shows, as far as the text holds it, is one stretch of the text without a gap. */
  isWhole: boolean;
  /** Whether nothing on the page stands beside anything else, as the cells of a table do. */
  isPlain: boolean;
}

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
): PageBinding<R> {
  const shown = pieces.map(withoutListMark).filter((piece) => piece.text !== '');
  const together = bindTogether(shown, pieces, text, expected);
  const known = startsOfRuns(together);
  const isWhole =
    chainsOf(together).length === 1 &&
    shown.every(({ runs }) => runs.every((run) => known.has(run) || text.placesOf(run.text).length === 0));
  if (!standBeside(shown)) return { bound: together, isWhole, isPlain: true };
  const apart = bindApart(shown, text);
  const agree = [...startsOfRuns(apart)].every(([run, start]) => known.get(run) === start);
  const isTogether = isWhole && agree;
  return { bound: isTogether ? together : apart, isWhole: isTogether, isPlain: false };
}

/** Parts of a piece may be cut in other ways; runs are what they are. */
function startsOfRuns<R extends Run>(bound: readonly BoundPiece<R>[]): Map<R, number> {
  const starts = new Map<R, number>();
  for (const { piece, start } of bound) {
    let at = start;
    for (const run of piece.runs) {
      starts.set(run, at);
      at += run.text.length;
    }
  }
  return starts;
}

/** As what a page shows mostly is: one stretch of the text. */
function bindTogether<R extends Run>(
  shown: readonly Piece<R>[],
  pieces: readonly Piece<R>[],
  text: TextToBind,
  expected: number | null,
): BoundPiece<R>[] {
  const bindings = stretchesOf(shown, text.placesOf, text.text.length).map((stretch) =>
    bindIn(shown, text, stretch, lengthOf(pieces)),
  );
  const most = Math.max(0, ...bindings.map(lengthOfBound));
  if (most < leastLength(shown, text)) return [];
  const best = distinct(bindings.filter((bound) => bound.length > 0 && lengthOfBound(bound) === most));
  const [chosen] = best.toSorted((one, other) => distance(one, expected ?? 0) - distance(other, expected ?? 0));
  return chosen && isOnlyThere(chosen, text, expected) ? chosen : [];
}

/**
 * A small part of a page, such as its number or its header, says nothing of where it is, unless it is all there is. What
 * stands in very many places is no part that could say anything.
 */
function leastLength(shown: readonly Piece[], text: TextToBind): number {
  const telling = shown.filter((piece) => text.placesOf(piece.text).length <= fewPlaces);
  return Math.max(Math.min(tellingLength, text.text.length), leastPart * lengthOf(telling));
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

const lengthOfBound = (bound: readonly BoundPiece[]): number => lengthOf(bound.map(({ piece }) => piece));

const beginning = (bound: readonly BoundPiece[]): number => Math.min(...bound.map(({ start }) => start));

const distance = (bound: readonly BoundPiece[], expected: number): number => Math.abs(beginning(bound) - expected);

/** Stretches that overlap may lead to the same. */
function distinct<R extends Run>(bindings: readonly BoundPiece<R>[][]): BoundPiece<R>[][] {
  return bindings.filter((bound, at) => bindings.findIndex((other) => beginning(other) === beginning(bound)) === at);
}
