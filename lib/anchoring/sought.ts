import type { QuoteSelector } from './anchor';
import { foldText } from './fold';
import { rarity, type WordIndex } from './word-index';
import { eachWord } from './words';

export type Zone = 'prefix' | 'exact' | 'suffix';

/** A word of what is looked for, as it bears on the text at hand. */
export interface SoughtWord {
  zone: Zone;
  /** The number of its form in the text's index; -1 where the text has no such word. */
  form: number;
  /** Its place among all words of prefix, quote and suffix. */
  place: number;
  /** UTF-16 units. */
  length: number;
  rarity: number;
  /** What it counts where it is found: even the commonest word counts something. */
  weight: number;
}

/** A passage with its context, made ready for one text. */
export interface Sought {
  /** The folded quote, without space around it. */
  exact: string;
  /** Folded context, up to the quote. */
  prefix: string;
  suffix: string;
  words: SoughtWord[];
  /** How many words there were before a very long quote was thinned. */
  span: number;
  /** The words of the quote are `words[firstExact]` up to, not including, `words[endExact]`. */
  firstExact: number;
  endExact: number;
  /** Folded units before the first and after the last word of the quote: its outer punctuation. */
  lead: number;
  tail: number;
}

/** UTF-16 units of context that are used: what stands farther off changes for other reasons. */
const context = 64;
const least = 0.3;

export function soughtIn(index: WordIndex, selector: QuoteSelector): Sought {
  const folded = foldText(selector.exact);
  const exact = folded.trim();
  const open = folded.startsWith(' ') ? ' ' : '';
  const close = folded.endsWith(' ') ? ' ' : '';
  const prefix = foldText(`${selector.prefix?.slice(-context) ?? ''}${open}`);
  const suffix = foldText(`${close}${selector.suffix?.slice(0, context) ?? ''}`);
  const whole = prefix + exact + suffix;
  const quoteEnd = prefix.length + exact.length;
  const sought: Sought = {
    exact,
    prefix,
    suffix,
    words: [],
    span: 0,
    firstExact: 0,
    endExact: 0,
    lead: 0,
    tail: exact.length,
  };
  for (const { form, start, end } of eachWord(whole)) {
    const zone: Zone = end <= prefix.length ? 'prefix' : start >= quoteEnd ? 'suffix' : 'exact';
    // Context is cut after so many characters: the word at the cut is only part of one.
    const cut = zone === 'prefix' ? start === 0 : zone === 'suffix' && end === whole.length;
    if (cut) continue;
    const number = index.numberOf.get(form) ?? -1;
    const found = rarity(index, number);
    if (zone === 'exact' && sought.endExact === 0) {
      sought.firstExact = sought.words.length;
      sought.lead = Math.max(0, start - prefix.length);
    }
    sought.words.push({
      zone,
      form: number,
      place: sought.words.length,
      length: end - start,
      rarity: found,
      weight: least + found,
    });
    if (zone === 'exact') {
      sought.endExact = sought.words.length;
      sought.tail = Math.max(0, quoteEnd - end);
    }
  }
  sought.span = sought.words.length;
  return sought.endExact - sought.firstExact > most ? thinned(sought) : sought;
}

/** More words of a quote than this say nothing new, and cost. */
const most = 200;
/** Words at either end of the quote that are kept in any case, since they say where it begins and ends. */
const edge = 16;

/** A very long quote is looked for by its ends and by its rarest words. */
function thinned(sought: Sought): Sought {
  const { words, firstExact, endExact } = sought;
  const middle = words.slice(firstExact + edge, endExact - edge).filter(({ form }) => form >= 0);
  const rarest = middle.toSorted((one, other) => other.rarity - one.rarity).slice(0, most - 2 * edge);
  const kept = [
    ...words.slice(0, firstExact + edge),
    ...rarest.sort((one, other) => one.place - other.place),
    ...words.slice(endExact - edge),
  ];
  return { ...sought, words: kept, endExact: kept.length - (words.length - endExact) };
}
