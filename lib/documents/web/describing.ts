import { describeQuote } from '@/lib/anchoring';
import { newPassageId } from '@/lib/model/ids';
import { limits } from '@/lib/model/limits';
import type { Passage } from '@/lib/model/passage';
import type { Span } from './boundaries';
import type { PageText } from './page-text';

/** A new passage for a span of the page's text; null where it is longer than a passage may be. */
export function passageOf(page: PageText, { start, end }: Span): Passage | null {
  if (end - start > limits.quote) {
    return null;
  }
  const { exact, prefix, suffix } = describeQuote(page.text, start, end);
  return {
    id: newPassageId(),
    quote: exact,
    selectors: [
      { type: 'TextQuoteSelector', exact, prefix, suffix },
      { type: 'TextPositionSelector', start, end },
    ],
  };
}
