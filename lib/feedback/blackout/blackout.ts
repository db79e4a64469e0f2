import * as v from 'valibot';
import { TagId } from '@/lib/model/ids';
import { limits } from '@/lib/model/limits';
import { ShareBox } from '@/lib/model/share-box';

/** On one picture. */
export const mostBoxes = 50;

/** The parts of a passage's picture that nobody is to see. */
export const Blackout = v.object({
  tagId: TagId,
  /** Tells the picture that was looked at from any other one. */
  digest: v.pipe(v.string(), v.maxLength(limits.thread)),
  boxes: v.pipe(v.array(ShareBox), v.maxLength(mostBoxes)),
});
export type Blackout = v.InferOutput<typeof Blackout>;

/** Where boxes were drawn. */
export interface LookedAt {
  tagId: TagId;
  /** Of the picture that is there now. */
  digest: string;
  /** Whether the person says that the boxes are right for this picture. */
  isRight: boolean;
}

/**
 * With these boxes on the picture of a passage. Those that were drawn on another picture stay with that one until the
 * person has said that they are right for this one too.
 */
export function withBoxes(
  blackouts: readonly Blackout[],
  { tagId, digest, isRight }: LookedAt,
  boxes: ShareBox[],
): Blackout[] {
  const former = blackouts.find((each) => each.tagId === tagId);
  const others = blackouts.filter((each) => each.tagId !== tagId);
  const own = { tagId, digest: isRight || !former ? digest : former.digest, boxes };
  return own.digest === digest && boxes.length === 0 ? others : [...others, own];
}
