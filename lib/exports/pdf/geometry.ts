import type { Quad, Rectangle } from '@/lib/model/selector';

export type Box = Pick<Rectangle, 'left' | 'bottom' | 'right' | 'top'>;

/** How a page is shown. */
export interface PageView {
  /** What is shown of it, in user space: the crop box within the media box. */
  box: Box;
  /** Degrees clockwise: 0, 90, 180 or 270. */
  rotation: number;
}

/** As in a `cm` operator: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [number, number, number, number, number, number];

export function boundsOf(quads: readonly Quad[]): Box {
  const box = { left: Infinity, bottom: Infinity, right: -Infinity, top: -Infinity };
  for (const quad of quads) {
    for (let place = 0; place < quad.length; place += 2) {
      const [x = 0, y = 0] = quad.slice(place, place + 2);
      box.left = Math.min(box.left, x);
      box.right = Math.max(box.right, x);
      box.bottom = Math.min(box.bottom, y);
      box.top = Math.max(box.top, y);
    }
  }
  return box;
}

/** From the page as shown, its lower left corner at 0, 0, to its user space. */
export function fromView({ box, rotation }: PageView): Matrix {
  switch (rotation) {
    case 90:
      return [0, 1, -1, 0, box.right, box.bottom];
    case 180:
      return [-1, 0, 0, -1, box.right, box.top];
    case 270:
      return [0, -1, 1, 0, box.left, box.top];
    default:
      return [1, 0, 0, 1, box.left, box.bottom];
  }
}

/** A box of user space on the page as shown, whose lower left corner is 0, 0. */
export function inView(inner: Box, page: PageView): Box {
  const [a, b, c, d, e, f] = fromView(page);
  // The matrix is a turn and a shift: its inverse turns back.
  const turn = (x: number, y: number) => ({ x: a * (x - e) + b * (y - f), y: c * (x - e) + d * (y - f) });
  const one = turn(inner.left, inner.bottom);
  const other = turn(inner.right, inner.top);
  return {
    left: Math.min(one.x, other.x),
    right: Math.max(one.x, other.x),
    bottom: Math.min(one.y, other.y),
    top: Math.max(one.y, other.y),
  };
}

/** Width and height of a page as shown. */
export function sizeOf({ box, rotation }: PageView): { width: number; height: number } {
  const across = box.right - box.left;
  const up = box.top - box.bottom;
  return rotation % 180 === 0 ? { width: across, height: up } : { width: up, height: across };
}
