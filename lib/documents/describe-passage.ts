import { describeQuote } from '@/lib/anchoring';
import { newPassageId } from '@/lib/model/ids';
import { limits } from '@/lib/model/limits';
import type { Passage } from '@/lib/model/passage';

/** A new passage for a stretch of a document's text; null where it is longer than a passage may be. */
export function describePassage(text: string, { start, end }: { start: number; end: number }): Passage | null {
  if (end - start > limits.quote) {
    return null;
  }
  const { exact, prefix, suffix } = describeQuote(text, start, end);
  return {
    id: newPassageId(),
    quote: exact,
    selectors: [
      { type: 'TextQuoteSelector', exact, prefix, suffix },
      { type: 'TextPositionSelector', start, end },
    ],
  };
}
