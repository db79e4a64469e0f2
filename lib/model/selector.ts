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

export const Selector = v.variant('type', [TextQuoteSelector, TextPositionSelector]);
export type Selector = v.InferOutput<typeof Selector>;
