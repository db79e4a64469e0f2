/**
 * Calls when the document's content has become larger or smaller. The observer is the document's own: one of the page
 * around it would be run at every frame, in vain, once the frame has been taken out (seen in Chromium 156).
 */
export function onResized(page: Document, listener: () => void, signal: AbortSignal): void {
  const view = page.defaultView;
  if (!view) {
    return;
  }
  const sizes = new view.ResizeObserver(listener);
  for (const element of [page.documentElement, page.body]) {
    if (element) {
      sizes.observe(element);
    }
  }
  signal.addEventListener('abort', () => sizes.disconnect());
}
