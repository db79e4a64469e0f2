import * as v from 'valibot';
import { Day } from './day';
import { GroupId, IndicatorId, PromptId } from './ids';
import { Code, Description, limits, Title } from './limits';

const Count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(limits.count));

/** From so many to so many; what is left out is not said. */
export const Span = v.object({ least: v.exactOptional(Count), most: v.exactOptional(Count) });
export type Span = v.InferOutput<typeof Span>;

/** A question that is to be answered, and how long the answer is to be. */
export const Prompt = v.object({ id: PromptId, text: Description, words: v.exactOptional(Span) });
export type Prompt = v.InferOutput<typeof Prompt>;

/** Indicators of a requirement that stand together under a name. */
export const IndicatorGroup = v.object({
  id: GroupId,
  code: Code,
  title: Title,
  indicatorIds: v.pipe(v.array(IndicatorId), v.maxLength(limits.indicators)),
});
export type IndicatorGroup = v.InferOutput<typeof IndicatorGroup>;

/** Kinds of files as people name them, such as "PDF" or "video", and how many. */
const AskedFiles = v.object({
  kinds: v.pipe(v.array(v.pipe(v.string(), v.maxLength(limits.label))), v.maxLength(limits.checks)),
  ...Span.entries,
});

/** How long an artifact may be. */
export const ArtifactLimits = v.object({
  words: v.exactOptional(Span),
  pages: v.exactOptional(Span),
  seconds: v.exactOptional(Span),
});
export type ArtifactLimits = v.InferOutput<typeof ArtifactLimits>;

/** Until when: within days from the beginning, on a day, or within a time of the year. */
export const Due = v.variant('type', [
  v.object({ type: v.literal('days'), days: Count }),
  v.object({ type: v.literal('day'), day: Day }),
  v.object({ type: v.literal('window'), from: Day, to: Day }),
]);
export type Due = v.InferOutput<typeof Due>;

/** A form to fill in: where it is, and the sentences that are its own, which are no evidence. */
export const Template = v.object({
  title: Title,
  address: v.exactOptional(v.pipe(v.string(), v.maxLength(limits.url))),
  sentences: v.pipe(v.array(Description), v.maxLength(limits.checks)),
});
export type Template = v.InferOutput<typeof Template>;

/** What a requirement asks for beside its indicators. What is left out, its source does not say. */
export const askedFor = {
  groups: v.exactOptional(v.pipe(v.array(IndicatorGroup), v.maxLength(limits.groups))),
  prompts: v.exactOptional(v.pipe(v.array(Prompt), v.maxLength(limits.checks))),
  files: v.exactOptional(AskedFiles),
  limits: v.exactOptional(ArtifactLimits),
  due: v.exactOptional(Due),
  template: v.exactOptional(Template),
  /** Whether a team may hand in the same artifact. */
  sharedByTeam: v.exactOptional(v.boolean()),
  /** Whether the artifact may serve another credential too. */
  reusable: v.exactOptional(v.boolean()),
  /** Evidence is to be shown at two points, such as before and after. */
  inPairs: v.exactOptional(v.literal(true)),
};
