import type { ShareBox } from '@/lib/model/share-box';

/** Boxes as they are drawn, with all that went before. */
export interface Steps {
  boxes: readonly ShareBox[];
  before: readonly (readonly ShareBox[])[];
  /** What the last step did; the same again goes on with that step. */
  last: string;
}

export const firstStep = (boxes: readonly ShareBox[]): Steps => ({ boxes, before: [], last: '' });

/** @param name where the next of the same name is part of this step, as when an arrow key is held */
export function stepped(steps: Steps, to: readonly ShareBox[], name = ''): Steps {
  const { boxes, before, last } = steps;
  // As at an edge: a step that does nothing could not be seen to be undone.
  if (JSON.stringify(to) === JSON.stringify(boxes)) return steps;
  const goesOn = name !== '' && name === last;
  return { boxes: to, before: goesOn ? before : [...before, boxes], last: name };
}

/** The last step taken back; the same where there is none. */
export function undone(steps: Steps): Steps {
  const boxes = steps.before.at(-1);
  return boxes ? { boxes, before: steps.before.slice(0, -1), last: '' } : steps;
}
