import { dispatch, listen } from '@/lib/dom/strangers';

/** Nothing that a page would listen for. */
const question = 'proofmark-still-listening';

/**
 * Calls when a script has opened the document for writing: that silently takes away every listener at the document and
 * its window, whoever added it (HTML, "document open steps").
 */
export function onRewritten(page: Document, listener: () => void, signal: AbortSignal): void {
  let hears = false;
  const hear = () => {
    hears = true;
  };
  listen(page, question, hear, { signal });
  const watch = new MutationObserver(() => {
    hears = false;
    dispatch(page, new Event(question));
    if (!hears) listener();
  });
  watch.observe(page, { childList: true });
  signal.addEventListener('abort', () => watch.disconnect(), { once: true });
}
