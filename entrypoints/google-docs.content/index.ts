import '@/lib/highlights/drawn/marks.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { overlayIn } from '@/entrypoints/overlay.content/run-overlay';
import { beginGoogleDocs } from '@/lib/documents/google-docs/adapter';
import { onceShown } from '@/lib/documents/once-shown';

/** In Google Docs, where the person allowed it. */
export default defineContentScript({
  registration: 'runtime',
  // The page would hear it, and learn which extension is there.
  noScriptStartedPostMessage: true,
  main: (context) => onceShown(() => beginGoogleDocs(overlayIn(context), context.signal), context.signal),
});
