import { bodyOf, rootElementOf, viewOf } from '@/lib/dom/strangers';
import { isAlive } from '@/lib/highlights/alive';
import type { ReadTrees } from './read-trees';

/**
 * Calls when the document's content has become larger or smaller, also where scripts have put another root or body in
 * place since. The observer is the document's own: one of the page
 * around it would be run at every frame, in vain, once the frame has been taken out (seen in Chromium 156).
 */
export function onResized(trees: ReadTrees, page: Document, listener: () => void, signal: AbortSignal): void {
  const view = viewOf(page);
  if (!view) {
    return;
  }
  const sizes = new view.ResizeObserver(listener);
  let watched: (Element | null)[] = [];
  const watch = (): void => {
    if (!isAlive(page)) {
      return;
    }
    const present = [rootElementOf(page), bodyOf(page)];
    if (present.every((element, place) => element === watched[place])) {
      return;
    }
    sizes.disconnect();
    watched = present;
    for (const element of present) {
      if (element) {
        sizes.observe(element);
      }
    }
  };
  watch();
  trees.onChange(watch, signal);
  signal.addEventListener('abort', () => isAlive(sizes) && sizes.disconnect());
}
