import type { Point } from '@/lib/documents/document';
import type { Rectangle } from '@/lib/model/selector';
import { boxSpanning, type ShareBox, shareIn } from '@/lib/model/share-box';
import type { PageView } from './page-view';

/** The box between two points of the window, kept within the page. */
export function boxBetween({ div }: PageView, one: Point, other: Point): ShareBox {
  const { left, top } = div.getBoundingClientRect();
  const inside = {
    left: left + div.clientLeft,
    top: top + div.clientTop,
    width: div.clientWidth,
    height: div.clientHeight,
  };
  return boxSpanning(shareIn(inside, one), shareIn(inside, other));
}

/** The box in PDF user space, whichever way the page is turned. */
export function shapeOfBox({ viewport }: PageView, { left, top, width, height }: ShareBox): Rectangle {
  const corner = (x: number, y: number): [number, number] =>
    viewport.convertToPdfPoint(x * viewport.width, y * viewport.height) as [number, number];
  const [x1, y1] = corner(left, top);
  const [x2, y2] = corner(left + width, top + height);
  return { left: Math.min(x1, x2), bottom: Math.min(y1, y2), right: Math.max(x1, x2), top: Math.max(y1, y2) };
}
