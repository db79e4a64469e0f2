import { fragmentOf, type Passage, shapeOf, textPositionOf } from '@/lib/model/passage';

/** Whether two selections are of one place, though each has an id of its own. */
export function isSamePlace(a: Passage, b: Passage): boolean {
  return (
    a.quote === b.quote &&
    fragmentOf(a)?.value === fragmentOf(b)?.value &&
    textPositionOf(a)?.start === textPositionOf(b)?.start &&
    JSON.stringify(shapeOf(a)?.shape) === JSON.stringify(shapeOf(b)?.shape)
  );
}
