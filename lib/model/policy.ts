import * as v from 'valibot';

/** How an issuer deals with what is submitted. What is left out is not said. */
export const Policy = v.object({
  /** How often one may submit. */
  attempts: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_000))),
  /** Whether a second attempt revises the first, or begins anew. */
  resubmission: v.exactOptional(v.picklist(['revise', 'anew'])),
  /** Whether assessors are not to know who submits. */
  blind: v.exactOptional(v.boolean()),
  /** Whether a link to a document is accepted in place of the document. */
  linksAllowed: v.exactOptional(v.boolean()),
});
export type Policy = v.InferOutput<typeof Policy>;
