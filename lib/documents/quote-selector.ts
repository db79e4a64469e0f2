import type { QuoteSelector } from '@/lib/anchoring';
import { type Passage, textPositionOf, textQuoteOf } from '@/lib/model/passage';

/** What the matcher looks for to find a passage again. */
export function quoteSelectorOf(passage: Passage): QuoteSelector {
  const quote = textQuoteOf(passage);
  const position = textPositionOf(passage);
  return {
    exact: quote?.exact ?? passage.quote,
    prefix: quote?.prefix ?? '',
    suffix: quote?.suffix ?? '',
    ...(position && { start: position.start, end: position.end }),
  };
}
