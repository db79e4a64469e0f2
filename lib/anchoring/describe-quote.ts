import type { QuoteSelector } from './anchor';

/**
 * UTF-16 units of context kept on each side. On real revisions 64 place more passages than 32 do; with 96 and more the
 * context reaches into text that changes for other reasons, and fewer are found.
 */
const context = 64;

/**
 * What is kept of the passage from `start` to `end` (UTF-16 offsets into `text`, `start < end`) to find it again. The
 * context is shorter only where the text begins or ends, and never splits a surrogate pair.
 */
export function describeQuote(text: string, start: number, end: number): Required<QuoteSelector> {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(wholeBefore(text, Math.max(0, start - context)), start),
    suffix: text.slice(end, wholeAfter(text, Math.min(text.length, end + context))),
    start,
    end,
  };
}

function splitsPair(text: string, offset: number): boolean {
  const before = text.charCodeAt(offset - 1);
  const after = text.charCodeAt(offset);
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}

const wholeBefore = (text: string, offset: number): number => (splitsPair(text, offset) ? offset - 1 : offset);
const wholeAfter = (text: string, offset: number): number => (splitsPair(text, offset) ? offset + 1 : offset);
