import type { Picture } from '@/lib/feedback/package';
import type { TagId } from '@/lib/model/ids';
import type { ShareBox } from '@/lib/model/share-box';
import type { Blackout } from './blackout';

/** A picture as it was drawn. */
export interface Drawn {
  picture: Picture;
  digest: string;
}

/** What has to be painted before a picture can leave. */
interface ToPaint {
  /** Names this picture with these boxes. */
  key: string;
  tagId: TagId;
  picture: Picture;
  boxes: readonly ShareBox[];
}

/** A picture with its boxes painted, or null where that could not be done. */
export interface Painted {
  key: string;
  picture: Picture | null;
}

export interface Covered {
  /** What may leave the device: pictures without boxes, and those whose boxes are painted. */
  sent: ReadonlyMap<TagId, Picture>;
  /** Another picture than the boxes were drawn on: it is to be looked at first. */
  changed: readonly TagId[];
  /** Could not be painted. */
  failed: readonly TagId[];
  toPaint: readonly ToPaint[];
}

/**
 * Which pictures may leave as they are, and which may not yet. None leaves without the boxes that were drawn on it.
 */
export function covered(
  drawn: ReadonlyMap<TagId, Drawn>,
  blackouts: readonly Blackout[],
  painted: ReadonlyMap<TagId, Painted>,
): Covered {
  const sent = new Map<TagId, Picture>();
  const changed: TagId[] = [];
  const failed: TagId[] = [];
  const toPaint: ToPaint[] = [];
  const blackoutOf = new Map(blackouts.map((each) => [each.tagId, each]));
  for (const [tagId, { picture, digest }] of drawn) {
    const blackout = blackoutOf.get(tagId);
    if (!blackout) {
      sent.set(tagId, picture);
    } else if (blackout.digest !== digest) {
      changed.push(tagId);
    } else if (blackout.boxes.length === 0) {
      sent.set(tagId, picture);
    } else {
      const key = JSON.stringify([tagId, digest, blackout.boxes]);
      const done = painted.get(tagId);
      if (done?.key !== key) toPaint.push({ key, tagId, picture, boxes: blackout.boxes });
      else if (done.picture) sent.set(tagId, done.picture);
      else failed.push(tagId);
    }
  }
  return { sent, changed, failed, toPaint };
}
