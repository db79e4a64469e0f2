import * as v from 'valibot';

/** Where the text of a Google Doc comes from, best first. */
export const TextRoute = v.picklist(['api', 'export', 'model', 'visible']);
export type TextRoute = v.InferOutput<typeof TextRoute>;

/** How what is selected in a Google Doc is read, best first; 'none' where only pasting a quote is left. */
export const SelectionRoute = v.picklist(['api', 'copy', 'rectangles', 'none']);
export type SelectionRoute = v.InferOutput<typeof SelectionRoute>;

/** What became of a route that was tried. */
export const RouteOutcome = v.picklist(['served', 'absent', 'refused', 'threw', 'late', 'nonsense']);
export type RouteOutcome = v.InferOutput<typeof RouteOutcome>;

/** Which ways work in a document, for its user and for those who compare it with what was known. */
export const RouteReport = v.object({
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
export type RouteReport = v.InferOutput<typeof RouteReport>;
