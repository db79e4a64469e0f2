import * as v from 'valibot';
import { limits } from './limits';

/** Shapes of the W3C Web Annotation model, as Hypothesis stores them (hypothesis/client, src/types/api.ts). */
export const TextQuoteSelector = v.object({
  type: v.literal('TextQuoteSelector'),
  exact: v.pipe(v.string(), v.minLength(1), v.maxLength(limits.quote)),
  prefix: v.pipe(v.string(), v.maxLength(limits.context)),
  suffix: v.pipe(v.string(), v.maxLength(limits.context)),
});
export type TextQuoteSelector = v.InferOutput<typeof TextQuoteSelector>;

const Offset = v.pipe(v.number(), v.integer(), v.minValue(0));

/** UTF-16 offsets into the document's text as its adapter reads it. */
export const TextPositionSelector = v.object({
  type: v.literal('TextPositionSelector'),
  start: Offset,
  end: Offset,
});
export type TextPositionSelector = v.InferOutput<typeof TextPositionSelector>;

/**
 * Of a passage that was selected in several pieces, such as a column of a table: where they stand within the quote
 * selector's `exact`, which runs from the first to the last. In order, apart, in UTF-16 offsets.
 */
export const PartsSelector = v.object({
  type: v.literal('PartsSelector'),
  parts: v.pipe(
    v.array(v.object({ start: Offset, end: Offset })),
    v.minLength(2),
    v.maxLength(limits.parts),
    v.check((parts) => parts.every(({ start, end }, place) => start >= (parts[place - 1]?.end ?? 0) && end > start)),
  ),
});
export type PartsSelector = v.InferOutput<typeof PartsSelector>;

const Coordinate = v.pipe(v.number(), v.finite());

/** `left`, `bottom`, `right`, `top` in PDF user space, which grows upwards; `left <= right`, `bottom <= top`. */
export const Rectangle = v.object({ left: Coordinate, bottom: Coordinate, right: Coordinate, top: Coordinate });
export type Rectangle = v.InferOutput<typeof Rectangle>;

/**
 * Four corners as a highlight annotation has them, x before y: the text's top left, top right, bottom left, bottom right
 * (the order of Acrobat and pdf.js; ISO 32000 states another, which no reader follows). In PDF user space.
 */
export const Quad = v.pipe(v.array(Coordinate), v.length(8));
export type Quad = v.InferOutput<typeof Quad>;

/** A part of a page, as Hypothesis has it (`anchor: 'page'`), in PDF user space. `view` is the page's crop box. */
export const ShapeSelector = v.object({
  type: v.literal('ShapeSelector'),
  anchor: v.literal('page'),
  shape: v.object({ type: v.literal('rect'), ...Rectangle.entries }),
  view: Rectangle,
});
export type ShapeSelector = v.InferOutput<typeof ShapeSelector>;

/** A page that a passage stands on, and where on it: one selector a page. */
export const PageSelector = v.object({
  type: v.literal('PageSelector'),
  /** From 0. */
  index: Offset,
  /** The page's name in its document, such as "iv". */
  label: v.pipe(v.string(), v.maxLength(limits.label)),
  /** SHA-256 of the file that the rest was read from, in hexadecimal digits. It holds in no other file. */
  file: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  /** UTF-16 offsets into the page's own text, and a quad for each line; empty for a region. */
  start: Offset,
  end: Offset,
  quads: v.pipe(v.array(Quad), v.maxLength(limits.quads)),
});
export type PageSelector = v.InferOutput<typeof PageSelector>;

/** A part of a document that has a name of its own, such as a tab of a Google Doc: `tab=t.0`. Offsets count from there. */
export const FragmentSelector = v.object({
  type: v.literal('FragmentSelector'),
  value: v.pipe(v.string(), v.minLength(1), v.maxLength(limits.context)),
});
export type FragmentSelector = v.InferOutput<typeof FragmentSelector>;

export const Selector = v.variant('type', [
  TextQuoteSelector,
  TextPositionSelector,
  PageSelector,
  ShapeSelector,
  FragmentSelector,
  PartsSelector,
]);
export type Selector = v.InferOutput<typeof Selector>;
