import type { Point } from '@/lib/documents/document';
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
  scrollElementTo,
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
import { type Axes, scrollableAxes } from './scrollable';
import { firstSeenLine } from './seen-line';
import { isViewport, parentOf, surroundings } from './visible-area';

/** Of what is scrolled: where in the viewport it is, in CSS pixels. */
interface View {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Scrolling can bring content in that was only estimated before; then it takes another go. */
const attempts = 4;

/** How long a passage that was scrolled to may take to be seen, in ms; and where it was given that time already. */
const fadingIn = 800;
const again = 60;

/** At which parts of their height it is tried in boxes: a head or a foot that stays may lie over the others. */
const [middle, ...besides] = [0.5, 0.8, 0.2, 0.95];

/**
 * Brings the pieces to the middle of the window, scrolling the boxes and frames around them that a person could scroll,
 * and opens what is folded around them as a click or the browser's own search would. At once: the person asked to be
 * there.
 *
 * @returns whether they are to be seen now. A slide that is turned away, or what lies under a window of the page, is not.
 */
export async function revealPieces(pieces: readonly Piece[], host: () => Element | null): Promise<boolean> {
  const [first] = pieces;
  if (!first) {
    return false;
  }
  unfold(first.segment.node);
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    scrollTo(first, middle);
    await nextFrame();
    if (isInView(first)) {
      return (await comesToBeSeen(first, host, fadingIn)) || isSeenElsewhere(first, host);
    }
  }
  return false;
}

async function isSeenElsewhere(piece: Piece, host: () => Element | null): Promise<boolean> {
  for (const part of besides) {
    scrollTo(piece, part);
    await nextFrame();
    if (isInView(piece) && (await comesToBeSeen(piece, host, again))) {
      return true;
    }
  }
  scrollTo(piece, middle);
  return false;
}

/** Pages let paragraphs fade in as they are scrolled to. */
async function comesToBeSeen(piece: Piece, host: () => Element | null, patience: number): Promise<boolean> {
  const late = performance.now() + patience;
  while (firstSeenLine([piece], host()) === null) {
    if (performance.now() > late) {
      return false;
    }
    await nextFrame();
  }
  return true;
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
function scrollTo(piece: Piece, part: number): void {
  const box = boxOfPiece(piece);
  let x = box.left + Math.min(box.width, 200) / 2;
  let y = box.top + Math.min(box.height, 200) / 2;
  const start = parentElementOf(piece.segment.node) ?? piece.segment.block;
  for (const { around, takesAlong } of surroundings(start)) {
    const axes = takesAlong ? scrollableAxes(around) : { x: false, y: false };
    const page = documentOf(around);
    if (page && around === rootElementOf(page)) {
      const scroller = scrollerOf(page) ?? around;
      const view = { left: 0, top: 0, width: clientWidthOf(around), height: heightOf(page, around) };
      const moved = scrollBy(scroller, axes, { x, y }, view, part);
      const frame = frameOf(page);
      if (frame) {
        const { scale } = placementOf(page);
        const edge = boxOf(frame);
        x = edge.left + clientLeftOf(frame) + (x - moved.x) * scale;
        y = edge.top + clientTopOf(frame) + (y - moved.y) * scale;
      }
    } else if (!isViewport(around)) {
      const { left, top } = boxOf(around);
      const view = { left, top, width: clientWidthOf(around), height: clientHeightOf(around) };
      const moved = scrollBy(around, axes, { x, y }, view, part);
      x -= moved.x;
      y -= moved.y;
    }
  }
}

const heightOf = (page: Document, root: Element): number => viewOf(page)?.innerHeight ?? clientHeightOf(root);

/**
 * Scrolls the point to this part of the view's height, sideways to its middle and only where it is out of sight, and says
 * by how much.
 */
function scrollBy(scroller: Element, axes: Axes, { x, y }: Point, view: View, part: number): Point {
  const { left, top, width, height } = view;
  if (!axes.x && !axes.y) {
    return { x: 0, y: 0 };
  }
  const before = { x: scrollLeftOf(scroller), y: scrollTopOf(scroller) };
  const isAside = x < left || x > left + width;
  // To a place, not by a way: on a way boxes stop at each of their pages (`scroll-snap-stop`, CSS Scroll Snap 1, 6.4).
  scrollElementTo(scroller, {
    left: before.x + (axes.x && isAside ? x - left - width / 2 : 0),
    top: before.y + (axes.y ? y - top - height * part : 0),
    behavior: 'instant',
  });
  return { x: scrollLeftOf(scroller) - before.x, y: scrollTopOf(scroller) - before.y };
}

function isInView(piece: Piece): boolean {
  const view = windowOf(piece.segment.node)?.top;
  const { innerWidth = 0, innerHeight = 0 } = view ?? {};
  return boxesOf([piece]).some(
    ({ left, right, top, bottom }) => bottom > 0 && top < innerHeight && right > 0 && left < innerWidth,
  );
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
