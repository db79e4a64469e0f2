import * as v from 'valibot';

/** Letters of what is carried from a page, marks included: a long one has some hundred thousand. */
export const longestContents = 8_000_000;

/** What a document shows, carried out of its tab to be read as a source. It comes from a page: nothing in it is trusted. */
export const DocumentContents = v.object({
  title: v.pipe(v.string(), v.maxLength(1_000)),
  /** HTML that says no more than what the document is made of: headings, lists, tables, weight. */
  html: v.pipe(v.string(), v.maxLength(longestContents)),
  /** Whether it is what was selected, and not all that there is. */
  isSelection: v.boolean(),
  /** Whether the document is longer than what is carried. */
  isCut: v.boolean(),
  /** Whether a large part of it belongs to another site, and could not be read. */
  hasForeignPart: v.boolean(),
});
export type DocumentContents = v.InferOutput<typeof DocumentContents>;
