import { finish } from './steps';
import { eachWord } from './words';

/** The words of a text in order, and where each different one stands. Offsets are UTF-16, into that text. */
export interface WordIndex {
  /** How many words there are. */
  count: number;
  /** For each word the number of its form; equal forms have equal numbers. */
  forms: Int32Array;
  starts: Int32Array;
  ends: Int32Array;
  numberOf: Map<string, number>;
  /** Form number → its places in `forms`, ascending. */
  places: number[][];
}

/** UTF-16 units read in one step. */
const step = 20_000;

export function indexWords(text: string): WordIndex {
  return finish(indexWordsInSteps(text));
}

/** The same, in steps of a few milliseconds at the most. */
export function* indexWordsInSteps(text: string): Generator<void, WordIndex> {
  const forms: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const numberOf = new Map<string, number>();
  const places: number[][] = [];
  let rest = step;
  for (const { form, start, end } of eachWord(text)) {
    let number = numberOf.get(form);
    if (number === undefined) {
      number = places.length;
      numberOf.set(form, number);
      places.push([]);
    }
    places[number]?.push(forms.length);
    forms.push(number);
    starts.push(start);
    ends.push(end);
    if (end > rest) {
      rest = end + step;
      yield;
    }
  }
  return {
    count: forms.length,
    forms: Int32Array.from(forms),
    starts: Int32Array.from(starts),
    ends: Int32Array.from(ends),
    numberOf,
    places,
  };
}

/**
 * How much a word tells: 1 for one that stands nowhere else in the text, towards 0 for one that is everywhere. A word
 * that the text lacks tells a little more than any in it.
 */
export function rarity(index: WordIndex, form: number): number {
  const frequency = form < 0 ? 0.5 : (index.places[form]?.length ?? 0);
  return Math.log(1 + index.count / (frequency + 0.5)) / Math.log(1 + index.count / 1.5);
}
