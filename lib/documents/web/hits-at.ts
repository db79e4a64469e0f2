import type { Point } from '@/lib/documents/document';
import { shadowRootOf } from '@/lib/dom/shadow-roots';
import { elementAt, elementsAt, rootOf } from '@/lib/dom/strangers';
import type { Root } from './page-text';

/**
 * The elements of the page in a tree under a point of its window's viewport, topmost first. Most who ask are content with
 * the first, which browsers find without looking at what lies below.
 */
export function* hitsAt(root: Root, { x, y }: Point, host: Element | null): Generator<Element, void> {
  const top = elementAt(root, x, y);
  if (!top) {
    return;
  }
  if (isOfPage(top, root, host)) {
    yield top;
  }
  for (const each of elementsAt(root, x, y)) {
    if (each !== top && isOfPage(each, root, host)) {
      yield each;
    }
  }
}

/** The topmost element under a point, out of the shadow roots that it may be in. */
export function topmostAt(root: Root, point: Point, host: Element | null): Element | null {
  let topmost: Element | null = null;
  for (let tree: Root | null = root; tree; ) {
    const [hit] = hitsAt(tree, point, host);
    topmost = hit ?? topmost;
    tree = hit ? shadowRootOf(hit) : null;
  }
  return topmost;
}

/** Asked of a shadow root, browsers also name what lies there in the trees around it. */
const isOfPage = (element: Element, root: Root, host: Element | null): boolean =>
  element !== host && rootOf(element) === root;
