import type { Alignment } from './align';
import { agreesAfter, agreesBefore } from './copies';
import { hullOf } from './hull';
import type { Sought, SoughtWord } from './sought';
import type { WordIndex } from './word-index';

/** What speaks for a place and against it. Shares run from 0 to 1. */
export interface Evidence {
  /** Offsets of the matched words' hull in the folded text. */
  start: number;
  end: number;
  /** Shares of the quote that stand there: of its words, its letters, and its words weighed by rarity. */
  words: number;
  letters: number;
  rare: number;
  /** Share of the context that stands beside it, nearer and rarer words weighing more; 0.5 where there is none. */
  prefix: number;
  suffix: number;
  /** Whether the context stands there to the letter, on both sides. */
  whole: boolean;
  /** Whether it is not the passage but what stood beside it. */
  context: boolean;
  /** Folded length beside the quote's. */
  stretch: number;
  /** Folded units from where it stood; null where that is not known. */
  distance: number | null;
  /** Whether quote and text are the same to the letter. */
  same: boolean;
  /** Words in the quote. */
  size: number;
}

const contextFade = 0.15;
/** Less context than this on a side says nothing by standing there to the letter. */
const wholeContext = 10;
/** With less than this share of it found, context counts as missing. */
const missing = 0.5;
const unknownContext = 0.5;

/** Null where not one word of the quote stands there. */
export function evidenceFor(
  text: string,
  index: WordIndex,
  sought: Sought,
  alignment: Alignment,
  soughtStart: number | null,
): Evidence | null {
  const hull = hullOf(sought, alignment);
  if (!hull) return null;
  const all = { words: 0, letters: 0, rare: 0 };
  const found = { words: 0, letters: 0, rare: 0 };
  for (let at = sought.firstExact; at < sought.endExact; at += 1) {
    const word = sought.words[at];
    if (!word) continue;
    add(all, word);
    if ((alignment[at] ?? -1) >= 0 && at >= hull.first && at <= hull.last) add(found, word);
  }
  let start = index.starts[alignment[hull.first] ?? 0] ?? 0;
  let end = index.ends[alignment[hull.last] ?? 0] ?? 0;
  // The quote's own outer punctuation belongs to it where it stands there too.
  if (hull.first === sought.firstExact) {
    const lead = sought.exact.slice(0, sought.lead);
    if (lead && text.startsWith(lead, start - lead.length)) start -= lead.length;
  }
  if (hull.last === sought.endExact - 1) {
    const tail = sought.exact.slice(sought.exact.length - sought.tail);
    if (tail && text.startsWith(tail, end)) end += tail.length;
  }
  const prefix = contextShare(sought, alignment, sought.firstExact - 1, -1);
  const suffix = contextShare(sought, alignment, sought.endExact, 1);
  return {
    start,
    end,
    whole: isWhole(text, sought, start, end),
    context: isContext(text, sought, start, end, [prefix, suffix]),
    words: found.words / all.words,
    letters: found.letters / all.letters,
    rare: found.rare / all.rare,
    prefix,
    suffix,
    stretch: (end - start) / Math.max(1, sought.exact.length),
    distance: soughtStart === null ? null : Math.abs(start - soughtStart),
    same: end - start === sought.exact.length && text.startsWith(sought.exact, start),
    size: all.words,
  };
}

function add(sum: { words: number; letters: number; rare: number }, { length, rarity }: SoughtWord): void {
  sum.words += 1;
  sum.letters += length;
  sum.rare += rarity;
}

function isWhole(text: string, { prefix, suffix }: Sought, start: number, end: number): boolean {
  if (Math.min(prefix.length, suffix.length) < wholeContext) return false;
  return agreesBefore(text, start, prefix) === prefix.length && agreesAfter(text, end, suffix) === suffix.length;
}

/**
 * Whether what was found is the very text that stood beside the passage, on the side that is otherwise not found: where
 * the passage was taken out, wording like its own in its context takes its place. The outermost word of the context may
 * be cut.
 */
function isContext(
  text: string,
  { prefix, suffix }: Sought,
  start: number,
  end: number,
  shares: [number, number],
): boolean {
  const found = text.slice(start, end);
  const space = found.indexOf(' ');
  if (space < 0) return false;
  const [before, after] = shares;
  return (
    (before < missing && prefix.includes(found.slice(space))) ||
    (after < missing && suffix.includes(found.slice(0, found.lastIndexOf(' ') + 1)))
  );
}

function contextShare(sought: Sought, alignment: Alignment, from: number, step: 1 | -1): number {
  let all = 0;
  let found = 0;
  let distance = 1;
  for (let at = from; at >= 0 && at < sought.words.length; at += step) {
    const weight = (sought.words[at]?.weight ?? 0) / (1 + contextFade * distance);
    all += weight;
    if ((alignment[at] ?? -1) >= 0) found += weight;
    distance += 1;
  }
  return all > 0 ? found / all : unknownContext;
}
