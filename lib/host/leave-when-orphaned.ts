import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { isHidden, listen } from '@/lib/dom/strangers';

/** In ms, where the person does nothing at all: a page at rest is to be left at rest. */
const everyLook = 3_000;

/** What a person does with the overlay begins with one of these. */
const acts = ['pointermove', 'pointerdown', 'keydown', 'focus', 'scroll'];

/**
 * After an update of the extension nobody answers an overlay that was there before: it goes. What was being written in it
 * has been kept as a draft by then. Chromium tells nobody, so that it has to be looked for; only where the page is seen.
 */
export function leaveWhenOrphaned(context: ContentScriptContext, signal: AbortSignal): void {
  let timer = 0;
  // Asking is what ends it.
  const look = () => context.isInvalid;

  function follow(): void {
    clearInterval(timer);
    if (!isHidden(document) && !look()) timer = window.setInterval(look, everyLook);
  }

  for (const type of acts) window.addEventListener(type, look, { capture: true, passive: true, signal });
  listen(document, 'visibilitychange', follow, { signal });
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });
  follow();
}
