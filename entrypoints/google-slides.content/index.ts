import '@/lib/highlights/drawn/marks.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { overlayIn } from '@/entrypoints/overlay.content/run-overlay';
import { beginGoogleSlides } from '@/lib/documents/google-slides/adapter';
import { onceShown } from '@/lib/documents/once-shown';

/** In Google Slides. */
export default defineContentScript({
  registration: 'runtime',
  // The page would hear it, and learn which extension is there.
  noScriptStartedPostMessage: true,
  main: (context) => onceShown(() => beginGoogleSlides(overlayIn(context), context.signal), context.signal),
});
