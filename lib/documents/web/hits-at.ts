import type { Point } from '@/lib/documents/document';
import { elementAt, elementsAt } from '@/lib/dom/strangers';

/**
 * The elements of the page in a tree under a point of its window's viewport, topmost first. Most who ask are content with
 * the first, which browsers find without looking at what lies below.
 */
export function* hitsAt(root: Document | ShadowRoot, { x, y }: Point, host: Element | null): Generator<Element, void> {
  const top = elementAt(root, x, y);
  if (!top) {
    return;
  }
  if (top !== host) {
    yield top;
  }
  for (const each of elementsAt(root, x, y)) {
    if (each !== host && each !== top) {
      yield each;
    }
  }
}
