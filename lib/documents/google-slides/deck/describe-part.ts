import { describeQuote } from '@/lib/anchoring';
import { fragmentOfPart } from '@/lib/documents/google-slides/part';
import { newPassageId } from '@/lib/model/ids';
import { limits } from '@/lib/model/limits';
import type { Passage } from '@/lib/model/passage';
import type { Selector } from '@/lib/model/selector';
import type { Deck } from './deck';
import type { Part, SlideText } from './slide-text';

/** What a slide or a shape without text is called. */
export type NamePart = (kind: 'slide' | 'shape', slideNumber: string) => string;

/** A slide or a shape as a passage; null where its text is longer than a passage may be. */
export function describePart(deck: Deck, slide: SlideText, part: Part, name: NamePart): Passage | null {
  if (part.text.length > limits.quote) return null;
  const quote = part.text.trim() || nameOfPart(slide, part, name);
  const place: Selector[] = [
    { type: 'TextPositionSelector', ...deck.spanOf(slide.id, part) },
    { type: 'FragmentSelector', value: fragmentOfPart({ slideId: slide.id, shapeId: part.shapeId }) },
  ];
  return { id: newPassageId(), quote, selectors: [...quoteOf(slide, part), ...place] };
}

export function nameOfPart(slide: SlideText, part: Part, name: NamePart): string {
  return name(part.shapeId === null ? 'slide' : 'shape', slide.number === null ? '?' : String(slide.number));
}

/** None where there is no text: a name is nothing that could be found again. */
function quoteOf({ text }: SlideText, { shapeId, start, end, text: own }: Part): Selector[] {
  if (own.trim() === '') return [];
  const { exact, prefix, suffix } = describeQuote(text, shapeId === null ? start + 1 : start, end);
  return [{ type: 'TextQuoteSelector', exact, prefix, suffix }];
}
