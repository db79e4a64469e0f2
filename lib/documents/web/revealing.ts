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
  for (let around = node.parentElement; around; around = parentOf(around) as HTMLElement | null) {
    if (around.localName === 'details' && !around.hasAttribute('open') && !isInSummary(around, node)) {
      around.setAttribute('open', '');
    }
    // What find-in-page does: html.spec.whatwg.org, "ancestor hidden-until-found revealing algorithm".
    if (around.getAttribute('hidden') === 'until-found') {
      around.dispatchEvent(new Event('beforematch', { bubbles: true }));
      around.removeAttribute('hidden');
    }
  }
}

const isInSummary = (details: Element, node: Node): boolean =>
  details.querySelector(':scope > summary')?.contains(node) ?? false;

function boxOf({ segment, from, to }: Piece): DOMRect {
  const range = segment.node.ownerDocument.createRange();
  range.setStart(segment.node, from);
  range.setEnd(segment.node, to);
  return range.getBoundingClientRect();
}

/** From the inside out; what an inner box has scrolled by, the outer ones need not. */
function scrollToMiddle(piece: Piece): void {
  const box = boxOf(piece);
  let x = box.left + Math.min(box.width, 200) / 2;
  let y = box.top + Math.min(box.height, 200) / 2;
  const start = piece.segment.node.parentElement ?? piece.segment.block;
  for (let around: Element | null = start; around; around = parentOf(around)) {
    const page = around.ownerDocument;
    const isWhole = around === page.documentElement;
    if (isWhole) {
      const scroller = page.scrollingElement ?? around;
      const moved = scrollBy(scroller, x, y, 0, 0, page.documentElement.clientWidth, heightOf(page));
      const frame = frameOf(page);
      if (frame) {
        const { scale } = placementOf(page);
        const edge = frame.getBoundingClientRect();
        x = edge.left + frame.clientLeft + (x - moved.x) * scale;
        y = edge.top + frame.clientTop + (y - moved.y) * scale;
      }
    } else if (!isViewport(around) && scrolls(around)) {
      const edge = around.getBoundingClientRect();
      const moved = scrollBy(around, x, y, edge.left, edge.top, around.clientWidth, around.clientHeight);
      x -= moved.x;
      y -= moved.y;
    }
  }
}

const heightOf = (page: Document): number => page.defaultView?.innerHeight ?? page.documentElement.clientHeight;

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
  const before = { x: scroller.scrollLeft, y: scroller.scrollTop };
  const isAside = x < left || x > left + width;
  scroller.scrollBy({ left: isAside ? x - left - width / 2 : 0, top: y - top - height / 2, behavior: 'instant' });
  return { x: scroller.scrollLeft - before.x, y: scroller.scrollTop - before.y };
}

function isInView(piece: Piece): boolean {
  const view = piece.segment.node.ownerDocument.defaultView?.top;
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
