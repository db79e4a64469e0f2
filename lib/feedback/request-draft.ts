import * as v from 'valibot';
import { Cell } from '@/lib/model/cell';
import { TagId } from '@/lib/model/ids';
import { limits, Name } from '@/lib/model/limits';
import { Blackout } from './blackout/blackout';
import { packageLimits } from './package/limits';
import { stems } from './package/request';

const Words = v.pipe(v.string(), v.maxLength(packageLimits.text));

/** One thing to ask about passages, indicators or both. */
export const AskedItem = v.object({
  /** Tells it from the others while it is written. */
  id: v.pipe(v.string(), v.maxLength(limits.label)),
  stem: v.picklist(stems),
  /** The question in the person's words. */
  text: Words,
  tagIds: v.pipe(v.array(TagId), v.maxLength(limits.bindings)),
  cells: v.pipe(v.array(Cell), v.maxLength(limits.bindings)),
});
export type AskedItem = v.InferOutput<typeof AskedItem>;

/** Words that are not to leave the device as they are. */
export const DraftMask = v.object({ text: Words, kind: v.picklist(['name', 'email', 'phone', 'id']) });
export type DraftMask = v.InferOutput<typeof DraftMask>;

/** A request as it is being written; kept, so that nothing of it is lost. */
export const RequestDraft = v.object({
  items: v.pipe(v.array(AskedItem), v.maxLength(packageLimits.items)),
  from: Name,
  to: Name,
  /** A day as `2026-11-25`, or what is there of one; may be empty. */
  due: v.pipe(v.string(), v.maxLength(limits.reference)),
  note: Words,
  masks: v.pipe(v.array(DraftMask), v.maxLength(limits.names)),
  /** Whether the addresses of the documents go along. */
  addresses: v.boolean(),
  /** Whether pictures of pages go along, where there are any. */
  pictures: v.boolean(),
  /** Parts of them that are blacked out; not there in drafts of former versions. */
  blackouts: v.optional(v.pipe(v.array(Blackout), v.maxLength(packageLimits.pictures))),
});
export type RequestDraft = v.InferOutput<typeof RequestDraft>;
