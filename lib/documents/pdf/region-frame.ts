import type { Point } from '@/lib/documents/document';
import type { Rectangle } from '@/lib/model/selector';
import type { PageView } from './page-view';

/** A box on a page, in shares of its width and height from its top left as shown. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

const least = 0.01;

/** The box between two points of the window, kept within the page. */
export function boxBetween(view: PageView, one: Point, other: Point): Box {
  const from = shareOf(view, one);
  const to = shareOf(view, other);
  const left = Math.min(from.x, to.x);
  const top = Math.min(from.y, to.y);
  return { left, top, width: Math.max(from.x, to.x) - left, height: Math.max(from.y, to.y) - top };
}

/** The box moved or made larger by shares of the page, and kept within it. */
export function movedBox(box: Box, by: Point, grows: boolean): Box {
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

/** The box in PDF user space, whichever way the page is turned. */
export function shapeOfBox({ viewport }: PageView, { left, top, width, height }: Box): Rectangle {
  const corner = (x: number, y: number): [number, number] =>
    viewport.convertToPdfPoint(x * viewport.width, y * viewport.height) as [number, number];
  const [x1, y1] = corner(left, top);
  const [x2, y2] = corner(left + width, top + height);
  return { left: Math.min(x1, x2), bottom: Math.min(y1, y2), right: Math.max(x1, x2), top: Math.max(y1, y2) };
}

export function isLargeEnough({ width, height }: Box): boolean {
  return width >= least && height >= least;
}

function shareOf({ div }: PageView, { x, y }: Point): Point {
  const box = div.getBoundingClientRect();
  const share = (value: number): number => Math.min(1, Math.max(0, value));
  return {
    x: share((x - box.left - div.clientLeft) / div.clientWidth),
    y: share((y - box.top - div.clientTop) / div.clientHeight),
  };
}
