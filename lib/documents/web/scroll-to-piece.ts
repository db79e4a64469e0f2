import type { Point } from '@/lib/documents/document';
import {
  boxOf,
  clientHeightOf,
  clientLeftOf,
  clientTopOf,
  clientWidthOf,
  offsetWidthOf,
  rangeOver,
  scrollElementTo,
  scrollLeftOf,
  scrollTopOf,
  viewOf,
  windowOf,
} from '@/lib/dom/strangers';
import { boxesOf } from './boxes';
import { frameOf, placementOf } from './frames';
import type { Piece } from './pieces';
import { type Axes, scrollableAxes } from './scrollable';
import { scrollersAround } from './scrollers';

/** Of what is scrolled: where in the viewport it is, in CSS pixels. */
interface View {
  left: number;
  top: number;
  width: number;
  height: number;
  /** How many CSS pixels of the viewport one of its own takes. */
  scale: number;
}

/**
 * Scrolls the beginning of a piece to this part of the height of all around it that a person could scroll, from the inside
 * out: what an inner box has scrolled by, the outer ones need not.
 */
export function scrollToPiece(piece: Piece, part: number): void {
  const box = boxOfPiece(piece);
  let x = box.left + Math.min(box.width, 200) / 2;
  let y = box.top + Math.min(box.height, 200) / 2;
  for (const { scroller, around, scrolled, takesAlong } of scrollersAround(piece)) {
    const axes = takesAlong ? scrollableAxes(around) : { x: false, y: false };
    const view = scrolled ? viewOfPage(scrolled, around) : viewOfBox(around);
    const moved = scrollBy(scroller, axes, { x, y }, view, part);
    x -= moved.x;
    y -= moved.y;
    const frame = scrolled && frameOf(scrolled);
    if (frame) {
      const { scale } = placementOf(scrolled);
      const edge = boxOf(frame);
      x = edge.left + clientLeftOf(frame) + x * scale;
      y = edge.top + clientTopOf(frame) + y * scale;
    }
  }
}

const viewOfPage = (page: Document, root: Element): View => ({
  left: 0,
  top: 0,
  width: clientWidthOf(root),
  height: viewOf(page)?.innerHeight ?? clientHeightOf(root),
  scale: 1,
});

function viewOfBox(element: Element): View {
  const { left, top, width } = boxOf(element);
  const scale = width / offsetWidthOf(element as HTMLElement) || 1;
  return { left, top, width: clientWidthOf(element) * scale, height: clientHeightOf(element) * scale, scale };
}

/**
 * Scrolls the point to this part of the view's height, sideways to its middle and only where it is out of sight, and says
 * by how much.
 */
function scrollBy(scroller: Element, axes: Axes, { x, y }: Point, view: View, part: number): Point {
  const { left, top, width, height, scale } = view;
  if (!axes.x && !axes.y) {
    return { x: 0, y: 0 };
  }
  const before = { x: scrollLeftOf(scroller), y: scrollTopOf(scroller) };
  const isAside = x < left || x > left + width;
  // To a place, not by a way: on a way boxes stop at each of their pages (`scroll-snap-stop`, CSS Scroll Snap 1, 6.4).
  scrollElementTo(scroller, {
    left: before.x + (axes.x && isAside ? (x - left - width / 2) / scale : 0),
    top: before.y + (axes.y ? (y - top - height * part) / scale : 0),
    behavior: 'instant',
  });
  return { x: (scrollLeftOf(scroller) - before.x) * scale, y: (scrollTopOf(scroller) - before.y) * scale };
}

const boxOfPiece = ({ segment, from, to }: Piece): DOMRect => rangeOver(segment.node, from, to).getBoundingClientRect();

export function isInView(piece: Piece): boolean {
  const view = windowOf(piece.segment.node)?.top;
  const { innerWidth = 0, innerHeight = 0 } = view ?? {};
  return boxesOf([piece]).some(
    ({ left, right, top, bottom }) => bottom > 0 && top < innerHeight && right > 0 && left < innerWidth,
  );
}
