import type { TextIndex } from './index-text';
import { eachWord, type Word } from './words';

/** Words of a piece among which the rarest is looked for. */
const looked = 40;
/** Of a word more frequent than this the occurrences are not followed one by one. */
const frequent = 2000;

/**
 * Where a piece of folded text stands to the letter in the folded text, ascending. Its rarest word leads there, which is
 * many times faster in a long text than to search through all of it.
 */
export function* occurrencesOf({ folded, words }: TextIndex, piece: string): Generator<number> {
  const { text } = folded;
  const lead = rarestWithin(words.numberOf, words.places, piece);
  if (!lead) {
    for (let at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + 1)) yield at;
    return;
  }
  for (const place of lead.places) {
    const at = (words.starts[place] ?? 0) - lead.offset;
    if (text.startsWith(piece, at) && at >= 0) yield at;
  }
}

/**
 * The rarest of the words that have something else on both sides within the piece, since the outermost may be parts of
 * longer words in the text; null where there is none, or it is too frequent.
 */
function rarestWithin(
  numberOf: ReadonlyMap<string, number>,
  placesOf: readonly (readonly number[])[],
  piece: string,
): { offset: number; places: readonly number[] } | null {
  let rarest: { offset: number; places: readonly number[] } | null = null;
  let end = piece.length;
  let rank = 0;
  let last: Word | null = null;
  for (const word of eachWord(piece)) {
    if (last && rank > 1 && last.start > end && last.end < word.start) {
      const places = placesOf[numberOf.get(last.form) ?? -1] ?? [];
      if (places.length < (rarest?.places.length ?? frequent)) rarest = { offset: last.start, places };
    }
    if (rank >= looked) break;
    end = last?.end ?? end;
    last = word;
    rank += 1;
  }
  return rarest;
}
