import type { Sought, SoughtWord } from './sought';
import type { WordIndex } from './word-index';

/** How many occurrences of the sought words are looked at: the rarest words first, and always some. */
const occurrenceBudget = 160;
const wordsAlways = 4;
/** Not even these few words are all looked at where they are as frequent as in no text that people write. */
const mostOccurrences = 100_000;
const contextWeight = 0.5;
/** How far apart the implied beginnings may lie, beside the sought words' number: so much may be put in or taken out. */
const spread = 0.35;
const widest = 400;
/** A place with less than this share of the best one's weight is not looked at more closely. */
const worthwhile = 0.4;

/** Where the sought words would begin, in words from the start of the text: from `low` to `high`. */
export interface LikelyPlace {
  low: number;
  high: number;
}

/**
 * The places where most of the sought words, weighed by how rare they are, stand about as far from one another as they
 * did: every occurrence of a word votes for the beginning that it implies. Best first.
 */
export function likelyPlaces(index: WordIndex, sought: Sought, most: number): LikelyPlace[] {
  const { beginnings, weights } = castVotes(index, sought);
  const apart = Math.max(3, Math.round(sought.span * spread));
  const width = Math.min(apart, widest);
  const lows: number[] = [];
  const highs: number[] = [];
  const totals: number[] = [];
  let total = 0;
  let first = 0;
  for (let last = 0; last < beginnings.length; last += 1) {
    const high = beginnings[last] ?? 0;
    for (; high - (beginnings[first] ?? 0) > width; first += 1) total -= weights[first] ?? 0;
    total += weights[last] ?? 0;
    const low = beginnings[first] ?? 0;
    // Only a window that the next vote does not widen is whole.
    if ((beginnings[last + 1] ?? Number.POSITIVE_INFINITY) - low <= width) continue;
    lows.push(low);
    highs.push(high);
    totals.push(total);
  }
  const order = totals.map((_, at) => at).sort((one, other) => (totals[other] ?? 0) - (totals[one] ?? 0));
  const least = (totals[order[0] ?? 0] ?? 0) * worthwhile;
  const chosen: LikelyPlace[] = [];
  for (const at of order) {
    const low = lows[at] ?? 0;
    const high = highs[at] ?? 0;
    if (chosen.length >= most || (totals[at] ?? 0) < least) break;
    const near = chosen.some((place) => Math.abs(place.low + place.high - low - high) <= apart * 1.2);
    if (!near) chosen.push({ low, high });
  }
  return chosen;
}

interface Votes {
  /** The beginnings voted for, ascending, and beside each the weight of its vote. */
  beginnings: Int32Array;
  weights: Float64Array;
}

function castVotes(index: WordIndex, { words }: Sought): Votes {
  const rareFirst = words
    .map(({ form, place }, at) => ({ at, place, places: form < 0 ? [] : (index.places[form] ?? []) }))
    .filter(({ places }) => places.length > 0)
    .sort((one, other) => one.places.length - other.places.length);
  const cast: number[] = [];
  for (const [rank, { at, place, places }] of rareFirst.entries()) {
    const most = rank < wordsAlways ? mostOccurrences : occurrenceBudget;
    if (rank > 0 && cast.length + places.length > most) break;
    for (const found of places) cast.push((found - place + offset) * wordBits + at);
  }
  return sorted(Float64Array.from(cast).sort(), words);
}

/** While it is sorted a vote holds its beginning and its word in one number: plain numbers sort fastest. */
const wordBits = 2 ** 20;
const offset = 2 ** 26;

function sorted(votes: Float64Array, words: readonly SoughtWord[]): Votes {
  const beginnings = new Int32Array(votes.length);
  const weights = new Float64Array(votes.length);
  for (const [at, vote] of votes.entries()) {
    const shifted = Math.floor(vote / wordBits);
    const word = words[vote - shifted * wordBits];
    beginnings[at] = shifted - offset;
    weights[at] = (word?.rarity ?? 0) * (word?.zone === 'exact' ? 1 : contextWeight);
  }
  return { beginnings, weights };
}
