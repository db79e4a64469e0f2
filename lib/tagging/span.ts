import { type Passage, textPositionOf, textQuoteOf } from '@/lib/model/passage';

/** A stretch of the document's text, in UTF-16 offsets. */
export interface Span {
  start: number;
  end: number;
}

export type Edge = 'start' | 'end';
export type Direction = 'longer' | 'shorter';

/**
 * Where a passage would stand with one edge moved by a word. Null where no further word is known around it, or where no
 * word of it would be left. Words are found by the browser's rules, so also where a script writes no spaces.
 */
export function moveEdge(passage: Passage, edge: Edge, direction: Direction): Span | null {
  const quote = textQuoteOf(passage);
  const position = textPositionOf(passage);
  if (!quote || !position) return null;
  const { start, end } = position;
  const inside = words(quote.exact);
  if (direction === 'shorter') {
    if (inside.length < 2) return null;
    return edge === 'start'
      ? { start: start + (inside[1]?.start ?? 0), end }
      : { start, end: start + (inside.at(-2)?.end ?? quote.exact.length) };
  }
  if (edge === 'start') {
    const word = words(quote.prefix).at(-1);
    return word ? { start: start - quote.prefix.length + word.start, end } : null;
  }
  const word = words(quote.suffix)[0];
  return word ? { start, end: end + word.end } : null;
}

/** The words of a text, with the punctuation that clings to them. */
function words(text: string): Span[] {
  const segments = [...new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text)];
  const found: Span[] = [];
  for (const { segment, index, isWordLike } of segments) {
    const last = found.at(-1);
    const end = index + segment.length;
    if (isWordLike) found.push({ start: index, end });
    else if (last && last.end === index && segment.trim() !== '') last.end = end;
  }
  return found;
}
