import * as v from 'valibot';
import { Cell } from './cell';
import { ArtifactId, TagId } from './ids';
import { limits, Order, Title } from './limits';
import { Passage } from './passage';
import { stamps, Timestamp } from './stamps';

/** How the passage was found when its document was last open. `start` orders passages within the document. */
export const Sighting = v.variant('status', [
  v.object({ status: v.literal('exact'), start: Order, at: Timestamp }),
  v.object({
    status: v.literal('changed'),
    start: Order,
    at: Timestamp,
    /** The text that stands there now. */
    quote: v.pipe(v.string(), v.maxLength(limits.quote)),
  }),
  v.object({ status: v.literal('lost'), at: Timestamp }),
]);
export type Sighting = v.InferOutput<typeof Sighting>;

/** One passage bound to one or more indicators, each under the requirement it is shown for, and why. */
export const Tag = v.object({
  id: TagId,
  artifactId: ArtifactId,
  passage: Passage,
  cells: v.pipe(v.array(Cell), v.minLength(1), v.maxLength(limits.bindings)),
  rationale: v.pipe(v.string(), v.maxLength(limits.rationale)),
  sighting: Sighting,
  /** Whose it is where it came with somebody's file: the name that they gave, or none. One's own has no origin. */
  origin: v.optional(v.object({ author: Title })),
  ...stamps,
});
export type Tag = v.InferOutput<typeof Tag>;
