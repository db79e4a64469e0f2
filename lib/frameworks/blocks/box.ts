/** A rectangle as things are seen: x to the right, y downwards. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The box around all of them; an empty one where there are none. */
export function boxAround(boxes: readonly Box[]): Box {
  const [first, ...others] = boxes;
  if (first === undefined) return { left: 0, top: 0, right: 0, bottom: 0 };
  const { left, top, right, bottom } = first;
  return others.reduce(
    (one, other) => ({
      left: Math.min(one.left, other.left),
      top: Math.min(one.top, other.top),
      right: Math.max(one.right, other.right),
      bottom: Math.max(one.bottom, other.bottom),
    }),
    { left, top, right, bottom },
  );
}

/** How much two stretches share; negative where they lie apart. */
export const shared = (fromOne: number, toOne: number, fromOther: number, toOther: number): number =>
  Math.min(toOne, toOther) - Math.max(fromOne, fromOther);

export const holdsPoint = ({ left, top, right, bottom }: Box, x: number, y: number): boolean =>
  x >= left && x <= right && y >= top && y <= bottom;
