import * as v from 'valibot';
import { ThreadMarks } from '@/lib/messaging/schemas';
import { CellKey } from '@/lib/model/cell';
import { Draft } from '@/lib/model/draft';
import { ReviewId, TagId } from '@/lib/model/ids';
import { limits } from '@/lib/model/limits';
import { WrittenChange } from '@/lib/reviewing/written-change';
import { type ActName, panels } from './messages';

const length = v.pipe(v.number(), v.finite());
const Box = v.object({ x: length, y: length, width: length, height: length });
const Standing = v.pipe(v.array(v.object({ panel: v.picklist(panels), box: Box })), v.maxLength(10));
export type Standing = v.InferOutput<typeof Standing>;
const ChangeId = v.pipe(v.string(), v.maxLength(100));
const none = v.tuple([]);
const ofTag = v.tuple([TagId]);
const ofChange = v.tuple([ChangeId]);
const ofDraft = v.tuple([Draft]);

/** What each act takes. */
export const actInputs = {
  save: none,
  saveUndecided: none,
  cancel: none,
  holdKeys: v.tuple([v.boolean()]),
  holdCard: none,
  releaseCard: none,
  closeCard: none,
  pinCard: none,
  edit: ofTag,
  remove: ofTag,
  resize: v.tuple([TagId, v.picklist(['start', 'end']), v.picklist(['longer', 'shorter'])]),
  accept: ofTag,
  useSelection: ofTag,
  askForFeedback: ofTag,
  markThreads: v.tuple([ThreadMarks]),
  writeReview: v.tuple([ReviewId, WrittenChange]),
  finishReview: v.tuple([ReviewId]),
  undo: ofChange,
  redo: ofChange,
  resume: ofDraft,
  discard: ofDraft,
  dismiss: none,
  setKeys: none,
} satisfies Record<ActName, v.GenericSchema<unknown, unknown[]>>;

/**
 * Private view → overlay. `standing` is what stands in the frame now: the rest of it is neither seen nor pressed. `left`
 * is that the focus has gone from it, `nowhere` that it is in the frame and on nothing there.
 */
export const FromView = v.variant('kind', [
  v.object({ kind: v.literal('ready') }),
  v.object({
    kind: v.literal('wrote'),
    opening: v.number(),
    written: v.object({
      chosen: v.pipe(v.array(CellKey), v.maxLength(limits.bindings)),
      rationale: v.string(),
      reasons: v.pipe(v.array(v.tuple([CellKey, v.string()])), v.maxLength(limits.bindings)),
      query: v.string(),
    }),
  }),
  v.object({ kind: v.literal('standing'), panels: Standing }),
  v.object({ kind: v.literal('left') }),
  v.object({ kind: v.literal('nowhere') }),
  v.object({
    kind: v.literal('act'),
    id: v.number(),
    name: v.picklist(Object.keys(actInputs) as ActName[]),
    given: v.array(v.unknown()),
  }),
]);
export type FromView = v.InferOutput<typeof FromView>;
