import { lengthOf, type Piece } from './piece';

export interface Stretch {
  start: number;
  end: number;
}

/** How many of the longest pieces say where a page may stand, and how long a piece must be to say anything. */
const voters = 8;
const shortestVoter = 4;
/** What stands in more places than this says little of which of them is meant. */
export const fewPlaces = 8;
/** A piece that stands in more places than this says nothing. */
export const mostPlaces = 60;
/** How far pieces may stand from where they should by what is before them on the page: tables and headers shift them. */
const tolerance = { characters: 80, part: 0.15 };
/** Where all pieces stand as far apart as on the page, hardly more than the page is looked at. */
const exactSlack = 4;
/** Of stretches that hold less than this part of what the best one holds none is looked at, nor of too many. */
const nearlyAsMuch = 0.7;
const mostStretches = 12;

/** A guess at where the page begins in the text, and the piece that led to it. */
interface Guess {
  start: number;
  piece: Piece;
}

/**
 * The stretches of the text that a page may show: those in which most of its longest pieces stand about as far from its
 * beginning as they do on the page.
 *
 * @param placesOf where a piece stands in the whole squeezed text
 * @param length of the squeezed text
 */
export function stretchesOf(
  pieces: readonly Piece[],
  placesOf: (text: string) => readonly number[],
  length: number,
): Stretch[] {
  const total = lengthOf(pieces);
  const near = Math.ceil(Math.max(tolerance.characters, tolerance.part * total));
  const guesses = guessesOf(pieces, placesOf).sort((one, other) => one.start - other.start);
  const candidates = guesses.map(({ start }, first) => {
    const held = new Set<Piece>();
    let last = start;
    for (let at = first; (guesses[at]?.start ?? Number.POSITIVE_INFINITY) <= start + near; at += 1) {
      const guess = guesses[at];
      if (!guess) break;
      held.add(guess.piece);
      last = guess.start;
    }
    return { start, last, held: lengthOf([...held]) };
  });
  const most = Math.max(0, ...candidates.map(({ held }) => held));
  return apart(candidates.filter(({ held }) => held > 0 && held >= nearlyAsMuch * most))
    .slice(0, mostStretches)
    .map(({ start, last }) => {
      const slack = last > start ? Math.ceil(near / 2) : exactSlack;
      return { start: Math.max(0, start - slack), end: Math.min(length, last + total + slack) };
    });
}

function guessesOf(pieces: readonly Piece[], placesOf: (text: string) => readonly number[]): Guess[] {
  const shortest = Math.min(shortestVoter, Math.max(...pieces.map(({ text }) => text.length)));
  const before = new Map<Piece, number>();
  let sum = 0;
  for (const piece of inReadingOrder(pieces)) {
    before.set(piece, sum);
    sum += piece.text.length;
  }
  const guesses: Guess[] = [];
  let heard = 0;
  const byTelling = (one: Piece, other: Piece): number =>
    Number(placesOf(one.text).length > fewPlaces) - Number(placesOf(other.text).length > fewPlaces) ||
    other.text.length - one.text.length;
  for (const piece of pieces.toSorted(byTelling)) {
    const found = piece.text.length < shortest ? [] : placesOf(piece.text);
    if (found.length === 0 || found.length > mostPlaces) continue;
    guesses.push(...found.map((at) => ({ start: at - (before.get(piece) ?? 0), piece })));
    heard += 1;
    if (heard === voters) break;
  }
  return guesses;
}

const inReadingOrder = (pieces: readonly Piece[]): Piece[] =>
  pieces.toSorted((one, other) => one.box.top - other.box.top || one.box.left - other.box.left);

/** Of candidates that overlap the fullest is enough. */
function apart<C extends { start: number; last: number; held: number }>(candidates: readonly C[]): C[] {
  const kept: C[] = [];
  for (const candidate of candidates.toSorted((one, other) => other.held - one.held || one.start - other.start)) {
    if (!kept.some((each) => candidate.start <= each.last && each.start <= candidate.last)) kept.push(candidate);
  }
  return kept;
}
