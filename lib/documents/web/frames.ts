import type { Point } from '@/lib/documents/document';
import {
  boxOf,
  clientLeftOf,
  clientTopOf,
  elementAt,
  offsetWidthOf,
  pageOf,
  styleOf,
  viewOf,
} from '@/lib/dom/strangers';
import { framedDocument, isDocument } from './element-kinds';
import type { Root } from './page-text';
import type { ReadTrees } from './read-trees';

/** Where a document's viewport lies in the top window's: `x`, `y` in CSS pixels, and how much it is enlarged. */
export interface Placement {
  x: number;
  y: number;
  scale: number;
}

const onTop: Placement = { x: 0, y: 0, scale: 1 };

/** Frames may be nested, moved and scaled; each adds its border and padding. */
export function placementOf(page: Document): Placement {
  const frame = frameOf(page);
  if (!frame) {
    return onTop;
  }
  const around = placementOf(pageOf(frame));
  const box = boxOf(frame);
  const style = styleOf(frame);
  const scale = offsetWidthOf(frame) > 0 ? box.width / offsetWidthOf(frame) : 1;
  const left = clientLeftOf(frame) + Number.parseFloat(style?.paddingLeft ?? '0');
  const top = clientTopOf(frame) + Number.parseFloat(style?.paddingTop ?? '0');
  return {
    x: around.x + (box.x + left * scale) * around.scale,
    y: around.y + (box.y + top * scale) * around.scale,
    scale: around.scale * scale,
  };
}

/** The element that a document stands in; null for the top document. */
export function frameOf(page: Document): HTMLElement | null {
  return (viewOf(page)?.frameElement ?? null) as HTMLElement | null;
}

export function toTop(box: DOMRectReadOnly, { x, y, scale }: Placement): DOMRect {
  return new DOMRect(x + box.x * scale, y + box.y * scale, box.width * scale, box.height * scale);
}

/** Where an event of the mouse happened, in the top window's viewport. */
export function pointInTop(event: MouseEvent): Point {
  const page = event.view?.document;
  const { x, y, scale } = page ? placementOf(page) : onTop;
  return { x: x + event.clientX * scale, y: y + event.clientY * scale };
}

/** The document of the frame under a point of the page's viewport, or the page itself. */
export function documentAt(page: Document, { x, y }: Point): Document {
  const element = elementAt(page, x, y);
  return (element && framedDocument(element)) ?? page;
}

/**
 * Calls once for each tree of the page (its document, those in its frames, open shadow roots), now and when found, with
 * a signal that ends with the tree: what is gone must not be held by who listens there.
 */
export function followRoots(
  trees: ReadTrees,
  found: (root: Root, life: AbortSignal) => void,
  signal: AbortSignal,
): void {
  const lives = new Map<Root, AbortController>();
  const end = (root: Root): void => {
    lives.get(root)?.abort();
    lives.delete(root);
  };
  trees.onRoots((roots) => {
    const present = new Set(roots);
    for (const root of [...lives.keys()].filter((known) => !present.has(known))) {
      end(root);
    }
    for (const root of present) {
      if (!lives.has(root)) {
        const life = new AbortController();
        lives.set(root, life);
        found(root, life.signal);
      }
    }
  }, signal);
  signal.addEventListener('abort', () => [...lives.keys()].forEach(end));
}

/** The same for documents alone. */
export function followDocuments(
  trees: ReadTrees,
  found: (page: Document, life: AbortSignal) => void,
  signal: AbortSignal,
): void {
  followRoots(trees, (root, life) => isDocument(root) && found(root, life), signal);
}
