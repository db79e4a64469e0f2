import { defineContentScript } from 'wxt/utils/define-content-script';
import { onAddressChange } from '@/lib/documents/address-changes';
import { onceShown } from '@/lib/documents/once-shown';
import { identifyPage } from '@/lib/documents/web/identity';
import { listen, selectionOf } from '@/lib/dom/strangers';
import { askBackground } from '@/lib/messaging/ask';

/**
 * Runs on the sites that the person allowed, and stays small: it brings the overlay where the page has tags, or once
 * the person selects something, and otherwise leaves the page alone.
 */
export default defineContentScript({
  registration: 'runtime',
  // The page would hear it, and learn which extension is there.
  noScriptStartedPostMessage: true,
  main: ({ signal: scriptEnds }) => {
    const brought = new AbortController();
    const signal = AbortSignal.any([scriptEnds, brought.signal]);

    async function bring(): Promise<void> {
      const answer = await askBackground('bringOverlay');
      // From here on the overlay follows the page by itself.
      if (answer.ok) brought.abort();
    }

    async function lookForTags(): Promise<void> {
      const answer = await askBackground('hasTags', identifyPage(document).aliases);
      if (answer.ok && answer.value) await bring();
    }

    function lookAtSelection(): void {
      requestAnimationFrame(() => {
        const selection = selectionOf(document);
        if (!signal.aborted && selection && !selection.isCollapsed && selection.toString().trim()) void bring();
      });
    }

    listen(document, 'pointerup', lookAtSelection, { signal, passive: true });
    listen(document, 'keyup', lookAtSelection, { signal, passive: true });
    onAddressChange(window, () => void lookForTags(), signal);
    onceShown(() => void lookForTags(), signal);
  },
});
