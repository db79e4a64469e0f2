import * as v from 'valibot';
import { PassageId } from './ids';
import { limits } from './limits';
import {
  type FragmentSelector,
  type PageSelector,
  type PartsSelector,
  Selector,
  type ShapeSelector,
  type TextPositionSelector,
  type TextQuoteSelector,
} from './selector';

/** A place in an artifact. `quote` is what the person saw when they selected it. */
export const Passage = v.object({
  id: PassageId,
  quote: v.pipe(v.string(), v.minLength(1), v.maxLength(limits.quote)),
  selectors: v.pipe(v.array(Selector), v.minLength(1), v.maxLength(limits.selectors)),
});
export type Passage = v.InferOutput<typeof Passage>;

export function textQuoteOf(passage: Passage): TextQuoteSelector | undefined {
  return passage.selectors.find((selector) => selector.type === 'TextQuoteSelector');
}

export function textPositionOf(passage: Passage): TextPositionSelector | undefined {
  return passage.selectors.find((selector) => selector.type === 'TextPositionSelector');
}

/** The named part of the document that it stands in, where it stands in one. */
export function fragmentOf(passage: Passage): FragmentSelector | undefined {
  return passage.selectors.find((selector) => selector.type === 'FragmentSelector');
}

/** The pieces that it was selected in, as offsets into its exact quote; undefined where it is one. */
export function partsOf(passage: Passage): PartsSelector['parts'] | undefined {
  return passage.selectors.find((selector) => selector.type === 'PartsSelector')?.parts;
}

/** Its quote with what stands between its pieces, where it was selected in several. */
export function wholeQuoteOf(passage: Passage): string {
  return (partsOf(passage) && textQuoteOf(passage)?.exact) ?? passage.quote;
}

/** Whether it is a part that is taken as a whole, such as a slide or a shape on one: it can't begin or end elsewhere. */
export function isWholePart(passage: Passage): boolean {
  return fragmentOf(passage)?.value.startsWith('slide=') ?? false;
}

/** The pages that it stands on, in their order; none outside of paged documents. */
export function pagesOf(passage: Passage): PageSelector[] {
  return passage.selectors.filter((selector) => selector.type === 'PageSelector');
}

/** The region of a page that it is, where it is no text. */
export function shapeOf(passage: Passage): ShapeSelector | undefined {
  return passage.selectors.find((selector) => selector.type === 'ShapeSelector');
}
