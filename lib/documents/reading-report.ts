import * as v from 'valibot';

/** Where the text of a document comes from that has several ways to it, best first. */
export const TextRoute = v.picklist(['api', 'export', 'model', 'visible']);
export type TextRoute = v.InferOutput<typeof TextRoute>;

/** How what is selected in it is read, best first; 'none' where that can't be known. */
export const SelectionRoute = v.picklist(['api', 'copy', 'rectangles', 'none']);
export type SelectionRoute = v.InferOutput<typeof SelectionRoute>;

/** What became of a route that was tried. */
export const RouteOutcome = v.picklist(['served', 'absent', 'refused', 'threw', 'late', 'nonsense']);
export type RouteOutcome = v.InferOutput<typeof RouteOutcome>;

/** Which ways work in a document, for its user and for those who compare it with what was known. */
export const ReadingReport = v.object({
  /** Null until one has served. */
  text: v.nullable(TextRoute),
  selection: v.nullable(SelectionRoute),
  /** Whether the document draws rectangles for its text, so that passages can be painted. */
  paintable: v.boolean(),
  /** Each try in its order; the time in milliseconds. */
  tries: v.pipe(
    v.array(v.object({ route: v.string(), outcome: RouteOutcome, milliseconds: v.number() })),
    v.maxLength(200),
  ),
});
export type ReadingReport = v.InferOutput<typeof ReadingReport>;
