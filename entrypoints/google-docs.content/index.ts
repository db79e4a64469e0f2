import '@/lib/highlights/drawn/marks.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { runOverlay } from '@/entrypoints/overlay.content/run-overlay';
import { parseDocAddress } from '@/lib/documents/google-docs/address';
import { createGoogleDocument } from '@/lib/documents/google-docs/google-doc';
import { takeAwaited } from '@/lib/documents/google-docs/other-tab';
import { onceOpened } from '@/lib/documents/once-opened';

/** In Google Docs, where the person allowed it: the overlay, once a document is open. */
export default defineContentScript({
  registration: 'runtime',
  // The page would hear it, and learn which extension is there.
  noScriptStartedPostMessage: true,
  main: (context) =>
    onceOpened(
      parseDocAddress,
      (opened) => {
        const tagging = runOverlay(context, (given) => createGoogleDocument({ opened, ...given }), context.signal);
        const awaited = takeAwaited();
        if (awaited) void tagging.travelling.revealPassage(awaited);
      },
      context.signal,
    ),
});
