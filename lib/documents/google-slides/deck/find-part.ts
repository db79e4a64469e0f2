import { anchorQuote, indexText } from '@/lib/anchoring';
import { type PartName, partOf } from '@/lib/documents/google-slides/part';
import { type Passage, textQuoteOf } from '@/lib/model/passage';
import type { Deck } from './deck';
import { type Part, partIn, type SlideText, squeezed } from './slide-text';

/** What a passage was found to be. */
interface FoundPart {
  status: 'exact' | 'changed';
  slide: SlideText;
  part: Part;
}

export type PartFinding = FoundPart | 'lost' | 'elsewhere';

/**
 * Finds a slide or a shape again: by its id and its words; by its words alone where the shape is gone or its words stand in
 * another; by its id alone where that is a name given once. On slides that have not been shown nothing can be found.
 */
export function findPart(deck: Deck, passage: Passage): PartFinding {
  const name = partOf(passage);
  if (!name) return movedTo(deck.slides, passage) ?? 'lost';
  const slide = deck.slide(name.slideId);
  if (!slide) return deck.isGone(name.slideId) ? (movedTo(deck.slides, passage) ?? 'lost') : 'elsewhere';
  const others = deck.slides.filter((each) => each !== slide);
  const moved = onSlide(slide, name, passage) ?? movedTo(others, passage);
  if (!moved) return byId(slide, name) ?? 'lost';
  // While the shape itself is there, its words in another one may be a copy: that is for the person to say.
  const isOther = moved.slide !== slide || moved.part.shapeId !== name.shapeId;
  return isOther && partIn(slide, name.shapeId) ? { ...moved, status: 'changed' } : moved;
}

function onSlide(slide: SlideText, { shapeId }: PartName, passage: Passage): FoundPart | null {
  const part = partIn(slide, shapeId);
  const quote = textQuoteOf(passage)?.exact;
  if (part && squeezed(part.text) === squeezed(quote ?? '')) return { status: 'exact', slide, part };
  // The slide stays itself whatever is written on it.
  if (part && shapeId === null) return { status: 'changed', slide, part };
  if (quote === undefined) return null;
  // A shape that was edited is itself still, whatever else is like it.
  if (part && anchorQuote(indexText(part.text), { exact: quote })) return { status: 'changed', slide, part };
  return twin(slide, quote) ?? alike(slide, passage, part);
}

/** Another shape with just these words, where there is one only. */
function twin(slide: SlideText, quote: string): FoundPart | null {
  const same = shapesOf(slide).filter(({ text }) => squeezed(text) === squeezed(quote));
  const [part] = same;
  return part && same.length === 1 ? { status: 'exact', slide, part } : null;
}

/** The shape in which most of the words are. */
function alike(slide: SlideText, passage: Passage, own: Part | undefined): FoundPart | null {
  const selector = textQuoteOf(passage);
  const place = selector && anchorQuote(indexText(slide.text), { ...selector, ...(own && { start: own.start }) });
  if (!place) return null;
  const shared = (part: Part): number => Math.min(part.end, place.end) - Math.max(part.start, place.start);
  const [part] = shapesOf(slide).toSorted((one, other) => shared(other) - shared(one));
  return part && shared(part) > 0 ? { status: 'changed', slide, part } : null;
}

/** To another slide. A slide is known again only by all of its words. */
function movedTo(slides: readonly SlideText[], passage: Passage): FoundPart | null {
  const quote = textQuoteOf(passage)?.exact;
  if (quote === undefined) return null;
  const isSlide = partOf(passage)?.shapeId === null;
  const found = slides.flatMap((slide): FoundPart[] => {
    const part = isSlide ? partIn(slide, null) : undefined;
    if (part) return squeezed(part.text) === squeezed(quote) ? [{ status: 'exact', slide, part }] : [];
    const same = twin(slide, quote);
    return same ? [same] : [];
  });
  const [only] = found;
  return only && found.length === 1 ? only : null;
}

/**
 * The same shape with other words altogether, for the person to check. Names such as `i0`, which every new presentation
 * has, may have gone to another shape: they prove nothing.
 */
function byId(slide: SlideText, { shapeId }: PartName): FoundPart | null {
  const part = partIn(slide, shapeId);
  return part && shapeId !== null && !/^i\d+$/.test(shapeId) ? { status: 'changed', slide, part } : null;
}

const shapesOf = (slide: SlideText): Part[] =>
  slide.parts.filter(({ shapeId, text }) => shapeId !== null && text !== '');
