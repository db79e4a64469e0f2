import { type Passage, textPositionOf } from '@/lib/model/passage';

/** Passages in the order in which they are looked for: those first that stand nearest to what is in view. */
export function nearestFirst(
  passages: readonly Passage[],
  from: number,
  placeOf: (passage: Passage) => number | undefined = (passage) => textPositionOf(passage)?.start,
): Passage[] {
  const distance = (passage: Passage): number => {
    const place = placeOf(passage);
    return place === undefined ? Number.MAX_SAFE_INTEGER : Math.abs(place - from);
  };
  return passages.toSorted((one, other) => distance(one) - distance(other));
}
