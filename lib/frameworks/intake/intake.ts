import * as v from 'valibot';
import { BlockSchema } from '@/lib/frameworks/blocks/block-schema';
import { Switch } from '@/lib/frameworks/classify/switch';
import { Edit } from '@/lib/frameworks/draft/edit';
import { bounds } from '@/lib/frameworks/reading/bounds';
import { IntakeId } from '@/lib/model/ids';
import { limits, Title } from '@/lib/model/limits';
import { lastStamp, stamps } from '@/lib/model/stamps';

const Page = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(bounds.rows));

/** One thing that the person said about what is taken in. It is taken back as one. */
export const IntakeStep = v.variant('step', [
  /** What was guessed is otherwise. */
  v.object({ step: v.literal('answered'), switch: Switch }),
  /** Changed by hand, all at once. */
  v.object({ step: v.literal('edited'), edits: v.pipe(v.array(Edit), v.maxLength(bounds.blocks)) }),
  v.object({ step: v.literal('titled'), title: Title }),
  /** Only these pages of the document; from the first to the last. */
  v.object({ step: v.literal('paged'), first: Page, last: Page }),
]);
export type IntakeStep = v.InferOutput<typeof IntakeStep>;

/** More than anybody does by hand. */
const mostSteps = 10_000;

/** A credential that is being taken in from a document: what the document is, and what was said about it so far. */
export const Intake = v.object({
  id: IntakeId,
  /** What the document is called: a file, a page. */
  name: Title,
  /** What it calls itself; empty where it does not. */
  title: Title,
  /** Where it was found; empty where it has no address. */
  address: v.pipe(v.string(), v.maxLength(limits.url)),
  steps: v.pipe(v.array(IntakeStep), v.maxLength(mostSteps)),
  /** How many of the steps hold; those after it were taken back. */
  taken: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(mostSteps)),
  ...stamps,
});
export type Intake = v.InferOutput<typeof Intake>;

/** What the document is made of, apart from what is said about it, which changes with every press. */
export const IntakeSource = v.object({
  id: IntakeId,
  blocks: v.pipe(v.array(BlockSchema), v.maxLength(bounds.blocks)),
  ...lastStamp,
});
export type IntakeSource = v.InferOutput<typeof IntakeSource>;
