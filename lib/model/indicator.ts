import * as v from 'valibot';
import { CredentialId, IndicatorId, LevelId } from './ids';
import { Description, limits, Order } from './limits';
import { sourced } from './provenance';
import { stamps } from './stamps';

/** A rubric level of an indicator. `order` rises with quality; `passes` says whether it is enough to earn. */
export const Level = v.object({
  id: LevelId,
  label: v.pipe(v.string(), v.maxLength(limits.label)),
  order: Order,
  passes: v.boolean(),
  description: Description,
  /** Points, where the source gives them. */
  score: v.exactOptional(v.pipe(v.number(), v.finite())),
});
export type Level = v.InferOutput<typeof Level>;

export const Indicator = v.object({
  id: IndicatorId,
  credentialId: CredentialId,
  code: v.pipe(v.string(), v.minLength(1), v.maxLength(limits.code)),
  text: Description,
  hint: Description,
  /** Its place in the credential; the colour of its passages follows from it. */
  order: Order,
  levels: v.pipe(v.array(Level), v.maxLength(limits.levels)),
  /** Each level also asks for what the lower ones say. */
  levelsAddUp: v.exactOptional(v.literal(true)),
  /** It is shown by the annotations themselves and not by what they mark. */
  isAboutAnnotations: v.exactOptional(v.literal(true)),
  ...sourced,
  ...stamps,
});
export type Indicator = v.InferOutput<typeof Indicator>;
