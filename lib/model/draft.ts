import * as v from 'valibot';
import { DocumentIdentity } from './artifact';
import { TagId } from './ids';
import { limits } from './limits';
import { Passage } from './passage';
import { stamps } from './stamps';
import { GivenCell } from './tag';

/** A tag being written: kept as the person types, so that a page that goes away takes nothing with it. */
export const Draft = v.object({
  /** The tag that it becomes or changes. */
  id: TagId,
  document: DocumentIdentity,
  passage: Passage,
  cells: v.pipe(v.array(GivenCell), v.maxLength(limits.bindings)),
  rationale: v.pipe(v.string(), v.maxLength(limits.rationale)),
  ...stamps,
});
export type Draft = v.InferOutput<typeof Draft>;
