import {
  attributeOf,
  boxOf,
  clientHeightOf,
  clientLeftOf,
  clientTopOf,
  clientWidthOf,
  dispatch,
  documentOf,
  firstIn,
  hasAttribute,
  holds,
  localNameOf,
  parentElementOf,
  rangeAround,
  removeAttribute,
  rootElementOf,
  scrollElementBy,
  scrollerOf,
  scrollLeftOf,
  scrollTopOf,
  setAttribute,
  viewOf,
  windowOf,
} from '@/lib/dom/strangers';
import { boxesOf } from './boxes';
import { frameOf, placementOf } from './frames';
import type { Piece } from './pieces';
import { isViewport, parentOf, scrolls } from './visible-area';

/** Scrolling can bring content in that was only estimated before; then it takes another go. */
const attempts = 4;

/**
 * Brings the pieces to the middle of the window, scrolling every box and frame around them, and opens what is folded
 * around them as a click or the browser's own search would. At once: the person asked to be there.
 */
export async function revealPieces(pieces: readonly Piece[]): Promise<void> {
  const [first] = pieces;
  if (!first) {
    return;
  }
  const { node } = first.segment;
  unfold(node);
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    scrollToMiddle(first);
    await nextFrame();
    if (isInView(first)) {
      return;
    }
  }
}

function unfold(node: Node): void {
  for (let around: Element | null = parentElementOf(node); around; around = parentOf(around)) {
    if (localNameOf(around) === 'details' && !hasAttribute(around, 'open') && !isInSummary(around, node)) {
      setAttribute(around, 'open', '');
    }
    // What find-in-page does: html.spec.whatwg.org, "ancestor hidden-until-found revealing algorithm".
    if (attributeOf(around, 'hidden') === 'until-found') {
      dispatch(around, new Event('beforematch', { bubbles: true }));
      removeAttribute(around, 'hidden');
    }
  }
}

function isInSummary(details: Element, node: Node): boolean {
  const summary = firstIn(details, ':scope > summary');
  return summary !== null && holds(summary, node);
}

function boxOfPiece({ segment, from, to }: Piece): DOMRect {
  const range = rangeAround(segment.node);
  range.setStart(segment.node, from);
  range.setEnd(segment.node, to);
  return range.getBoundingClientRect();
}

/** From the inside out; what an inner box has scrolled by, the outer ones need not. */
function scrollToMiddle(piece: Piece): void {
  const box = boxOfPiece(piece);
  let x = box.left + Math.min(box.width, 200) / 2;
  let y = box.top + Math.min(box.height, 200) / 2;
  const start = parentElementOf(piece.segment.node) ?? piece.segment.block;
  for (let around: Element | null = start; around; around = parentOf(around)) {
    const page = documentOf(around);
    if (page && around === rootElementOf(page)) {
      const scroller = scrollerOf(page) ?? around;
      const moved = scrollBy(scroller, x, y, 0, 0, clientWidthOf(around), heightOf(page, around));
      const frame = frameOf(page);
      if (frame) {
        const { scale } = placementOf(page);
        const edge = boxOf(frame);
        x = edge.left + clientLeftOf(frame) + (x - moved.x) * scale;
        y = edge.top + clientTopOf(frame) + (y - moved.y) * scale;
      }
    } else if (!isViewport(around) && scrolls(around)) {
      const edge = boxOf(around);
      const moved = scrollBy(around, x, y, edge.left, edge.top, clientWidthOf(around), clientHeightOf(around));
      x -= moved.x;
      y -= moved.y;
    }
  }
}

const heightOf = (page: Document, root: Element): number => viewOf(page)?.innerHeight ?? clientHeightOf(root);

/** Scrolls the point to the middle of the box, sideways only where it is out of sight, and says by how much. */
function scrollBy(
  scroller: Element,
  x: number,
  y: number,
  left: number,
  top: number,
  width: number,
  height: number,
): { x: number; y: number } {
  const before = { x: scrollLeftOf(scroller), y: scrollTopOf(scroller) };
  const isAside = x < left || x > left + width;
  scrollElementBy(scroller, {
    left: isAside ? x - left - width / 2 : 0,
    top: y - top - height / 2,
    behavior: 'instant',
  });
  return { x: scrollLeftOf(scroller) - before.x, y: scrollTopOf(scroller) - before.y };
}

function isInView(piece: Piece): boolean {
  const view = windowOf(piece.segment.node)?.top;
  return boxesOf([piece]).some((box) => box.bottom > 0 && box.top < (view?.innerHeight ?? 0));
}

/** A hidden tab has no frames; there a moment must do. */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, 100);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}
