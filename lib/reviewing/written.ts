import * as v from 'valibot';
import { packageLimits } from '@/lib/feedback/package/limits';
import { Reference } from '@/lib/feedback/package/text';
import { said } from '@/lib/model/said';

const Text = v.pipe(v.string(), v.maxLength(packageLimits.text));

/** What a reviewer has written to one question so far. */
export const WrittenAnswer = v.object({
  ...said(Text),
  strongerId: v.nullable(Reference),
  /** Level by indicator. */
  levels: v.record(Reference, Reference),
});
export type WrittenAnswer = v.InferOutput<typeof WrittenAnswer>;

export const WrittenRemark = v.object({
  passageId: Reference,
  quote: v.pipe(v.string(), v.maxLength(packageLimits.quote)),
  comment: Text,
});
export type WrittenRemark = v.InferOutput<typeof WrittenRemark>;

/** All that a reviewer has written so far. */
export const Written = v.object({
  reviewer: v.pipe(v.string(), v.maxLength(packageLimits.name)),
  note: Text,
  answers: v.record(Reference, WrittenAnswer),
  remarks: v.pipe(v.array(WrittenRemark), v.maxLength(packageLimits.items)),
});
export type Written = v.InferOutput<typeof Written>;
