import { describeQuote } from '@/lib/anchoring';
import { newPassageId } from '@/lib/model/ids';
import { limits } from '@/lib/model/limits';
import type { Passage } from '@/lib/model/passage';
import type { Span } from './span';

/**
 * A new passage for a stretch of a document's text, or for pieces of it that are apart; null where it is longer than a
 * passage may be.
 *
 * @param parts The pieces, in order: offsets of the text, the first begins at `start`, the last ends at `end`.
 */
export function describePassage(text: string, { start, end }: Span, parts: readonly Span[] = []): Passage | null {
  if (end - start > limits.quote || parts.length > limits.parts) {
    return null;
  }
  const { exact, prefix, suffix } = describeQuote(text, start, end);
  const isInParts = parts.length > 1;
  return {
    id: newPassageId(),
    quote: isInParts ? parts.map((part) => text.slice(part.start, part.end)).join('\n') : exact,
    selectors: [
      { type: 'TextQuoteSelector', exact, prefix, suffix },
      { type: 'TextPositionSelector', start, end },
      ...(isInParts ? [{ type: 'PartsSelector' as const, parts: parts.map((part) => countedFrom(start, part)) }] : []),
    ],
  };
}

const countedFrom = (zero: number, { start, end }: Span): Span => ({ start: start - zero, end: end - zero });
