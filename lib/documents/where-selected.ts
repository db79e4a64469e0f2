import { type Passage, partsOf, textPositionOf, wholeQuoteOf } from '@/lib/model/passage';
import type { Found } from './document';

/** A passage that was selected just now, as it would be found; null where it has no place in the document's text. */
export function whereSelected(passage: Passage): Found | null {
  const position = textPositionOf(passage);
  const parts = partsOf(passage);
  return (
    (position && {
      status: 'exact',
      passageId: passage.id,
      start: position.start,
      end: position.end,
      quote: wholeQuoteOf(passage),
      ...(parts && { parts }),
    }) ??
    null
  );
}
