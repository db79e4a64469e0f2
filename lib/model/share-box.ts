import * as v from 'valibot';

const Share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

/** A box on a page or a picture, in shares of its width and height from its top left as shown. */
export const ShareBox = v.object({ left: Share, top: Share, width: Share, height: Share });
export type ShareBox = v.InferOutput<typeof ShareBox>;

/** A point on a page or a picture, in the same shares. */
export interface SharePoint {
  x: number;
  y: number;
}

const least = 0.01;

/** The box that two points span, whichever comes first. */
export function boxSpanning(one: SharePoint, other: SharePoint): ShareBox {
  const left = Math.min(one.x, other.x);
  const top = Math.min(one.y, other.y);
  return { left, top, width: Math.max(one.x, other.x) - left, height: Math.max(one.y, other.y) - top };
}

/** The box moved or made larger by shares of what it is on, and kept within that. */
export function movedBox(box: ShareBox, by: SharePoint, grows: boolean): ShareBox {
  const kept = (value: number, low: number, high: number): number =>
    Math.min(Math.max(value, low), Math.max(low, high));
  if (grows) {
    return {
      ...box,
      width: kept(box.width + by.x, least, 1 - box.left),
      height: kept(box.height + by.y, least, 1 - box.top),
    };
  }
  return {
    ...box,
    left: kept(box.left + by.x, 0, 1 - box.width),
    top: kept(box.top + by.y, 0, 1 - box.height),
  };
}

export function isLargeEnough({ width, height }: ShareBox): boolean {
  return width >= least && height >= least;
}

/** Where a point of the window lies in this part of it; beyond an edge, on the edge. */
export function shareIn(
  { left, top, width, height }: Pick<DOMRect, 'left' | 'top' | 'width' | 'height'>,
  { x, y }: SharePoint,
): SharePoint {
  const share = (value: number): number => Math.min(1, Math.max(0, value));
  return { x: share((x - left) / width), y: share((y - top) / height) };
}

/** Where an arrow key leads. */
export const arrowDirections: Readonly<Record<string, SharePoint>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};
