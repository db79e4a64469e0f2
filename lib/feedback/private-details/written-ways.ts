import { foldedText } from './folded-text';
import type { DetailKind } from './kinds';

/** The ways in which a detail may stand in folded text, as patterns without bounds. */
export interface WrittenWays {
  whole: RegExp[];
  /** What is left of a name at the beginning, or at the end, of a text that was cut there. */
  cutBefore: RegExp[];
  cutAfter: RegExp[];
  /** Whether it is known by itself within a run of letters, as a whole name is. */
  isTelling: boolean;
  /** Whether it is in a script that puts no spaces between words. */
  isUnspaced: boolean;
  letters: number;
}

/** What may stand between two words of a name: white space of any length, marks such as `_`, or nothing. */
const between = '(?:\\s+|[^\\p{L}\\p{N}\\s]){0,4}';
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;
/** Fewer letters than these are no name by themselves. */
const leastPart = 3;
const leastTelling = 7;

/** @returns null where there is no letter or digit in it */
export function writtenWays(detail: string, kind: DetailKind): WrittenWays | null {
  const words = wordsOf(detail);
  const [first] = words;
  if (first === undefined) return null;
  const [before = '', after = ''] = [/^[^\p{L}\p{N}\s]*/u, /[^\p{L}\p{N}\s]*$/u].map(
    (part) => part.exec(detail.trim())?.[0] ?? '',
  );
  const orders = kind === 'name' && words.length > 1 ? [words, [...words.slice(-1), ...words.slice(0, -1)]] : [words];
  const letters = words.join('').length;
  return {
    whole: orders.map((order) => pattern(`${optional(before)}${joined(order)}${optional(after)}`)),
    cutBefore: orders.flatMap((order) => endsOf(order).map((end) => pattern(`^${joined(end)}`))),
    cutAfter: orders.flatMap((order) => beginningsOf(order).map((beginning) => pattern(`${joined(beginning)}$`))),
    isTelling: kind === 'name' && words.length > 1 && letters >= leastTelling,
    isUnspaced: unspaced.test(detail),
    letters,
  };
}

/** Words in folded letters, those too that are run together: "MariaGarcia" is two. */
function wordsOf(detail: string): string[] {
  const apart = detail.normalize('NFC').replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ');
  return foldedText(apart).text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}

/** What a name may begin with after a cut, longest first: the end of one of its words, and the words after it. */
function endsOf(words: readonly string[]): string[][] {
  return words.flatMap((word, place) => {
    const others = words.slice(place + 1);
    return tails(word, place === 0 ? 1 : 0, others.length > 0).map((tail) => [tail, ...others]);
  });
}

function beginningsOf(words: readonly string[]): string[][] {
  return words.toReversed().flatMap((word, place) => {
    const others = words.slice(0, words.length - 1 - place);
    return heads(word, place === 0 ? 1 : 0, others.length > 0).map((head) => [...others, head]);
  });
}

function tails(word: string, from: number, hasOthers: boolean): string[] {
  const letters = [...word];
  return letters
    .map((_, at) => letters.slice(at).join(''))
    .filter((tail, at) => at >= from && isEnough(tail, hasOthers));
}

function heads(word: string, less: number, hasOthers: boolean): string[] {
  const letters = [...word];
  return letters
    .map((_, at) => letters.slice(0, letters.length - at).join(''))
    .filter((head, at) => at >= less && isEnough(head, hasOthers));
}

const isEnough = (part: string, hasOthers: boolean): boolean => hasOthers || part.length >= leastPart;

const joined = (words: readonly string[]): string => words.map(escaped).join(between);
const optional = (marks: string): string => (marks === '' ? '' : `(?:${escaped(marks)})?`);
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
const pattern = (source: string): RegExp => new RegExp(source, 'gu');
