/** A passage as text, with what stands before and after it. Blocks of the page are lines. */
export interface QuotedText {
  exact: string;
  prefix: string;
  suffix: string;
}

/** A passage of more words than this is named by its first and its last. */
const whole = 12;
/** Words at each end of such a passage. */
const ends = 6;
/** Of a passage that is longer, no more than this is looked at, at either end. In UTF-16 units. */
const looked = 500;
/** Words of what stands around it: browsers take no place where these are other ones. */
const around = 4;

/**
 * The address of a page at a passage: browsers scroll to the words and mark them, of themselves
 * (https://wicg.github.io/scroll-to-text-fragment/). A fragment that the address has stays, one for other words does not.
 */
export function textFragmentAddress(address: string, quoted: QuotedText): string {
  const bare = withoutTextFragment(address);
  const directive = textDirective(quoted);
  return directive === null ? bare : `${bare}${bare.includes('#') ? '' : '#'}:~:${directive}`;
}

/** An address without the words that a browser was to scroll to, which are nothing of the page's. */
export function withoutTextFragment(address: string): string {
  const fragment = address.indexOf('#');
  const at = fragment < 0 ? -1 : address.indexOf(':~:', fragment);
  return (at < 0 ? address : address.slice(0, at)).replace(/#$/, '');
}

/** Null where there are no words. */
function textDirective(quoted: QuotedText): string | null {
  const { exact, prefix, suffix } = inWholeWords(quoted);
  const lines = linesOf(exact);
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined) return null;
  const isShort = lines.length === 1 && wordsOf(first).length <= whole;
  const before = lastWords(linesOf(prefix).at(-1) ?? '', around);
  const after = firstWords(linesOf(suffix)[0] ?? '', around);
  return `text=${[
    ...(before === '' ? [] : [`${encoded(before)}-`]),
    ...(isShort ? [encoded(first)] : [encoded(firstWords(first, ends)), encoded(lastWords(last, ends))]),
    ...(after === '' ? [] : [`-${encoded(after)}`]),
  ].join(',')}`;
}

/**
 * Browsers find whole words alone: what was selected from the middle of one is sought with all of it. At the far ends of
 * what stands around, which may be cut in a word, that word is left out.
 */
function inWholeWords({ exact: all, prefix, suffix }: QuotedText): QuotedText {
  const exact = all.length > 2 * looked ? `${all.slice(0, looked)}\n${all.slice(-looked)}` : all;
  const text = prefix + exact + suffix;
  const words = wordsOf(text);
  const trimmed = exact.trim();
  const from = prefix.length + exact.indexOf(trimmed);
  const to = from + trimmed.length;
  const start = words.find((word) => word.start < from && word.end > from)?.start ?? from;
  const end = words.find((word) => word.start < to && word.end > to)?.end ?? to;
  const begins = prefix === '' ? 0 : Math.min(words[0]?.end ?? 0, start);
  const ceases = suffix === '' ? text.length : Math.max(words.at(-1)?.start ?? 0, end);
  return { exact: text.slice(start, end), prefix: text.slice(begins, start), suffix: text.slice(end, ceases) };
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => wordsOf(line).length > 0);

function firstWords(line: string, count: number): string {
  return line.slice(0, wordsOf(line)[count - 1]?.end ?? line.length);
}

function lastWords(line: string, count: number): string {
  return line.slice(wordsOf(line).at(-count)?.start ?? 0);
}

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

function wordsOf(text: string): { start: number; end: number }[] {
  return [...segmenter.segment(text)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ index, segment }) => ({ start: index, end: index + segment.length }));
}

/** A hyphen would be taken for what tells that the words stand around the others. */
const encoded = (text: string): string => encodeURIComponent(text.toWellFormed()).replaceAll('-', '%2D');
