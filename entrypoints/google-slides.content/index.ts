import '@/lib/highlights/drawn/marks.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { i18n } from '#i18n';
import { runOverlay } from '@/entrypoints/overlay.content/run-overlay';
import { parseSlidesAddress } from '@/lib/documents/google-slides/address';
import { createGoogleSlides } from '@/lib/documents/google-slides/google-slides';
import { onceOpened } from '@/lib/documents/once-opened';

/** In Google Slides: the overlay, once a presentation is open in the editor. */
export default defineContentScript({
  registration: 'runtime',
  // The page would hear it, and learn which extension is there.
  noScriptStartedPostMessage: true,
  main: (context) =>
    onceOpened(
      parseSlidesAddress,
      (opened) => {
        const name = (kind: 'slide' | 'shape', slide: string) => i18n.t(`slides.${kind}`, [slide]);
        runOverlay(context, (given) => createGoogleSlides({ opened, name, ...given }), context.signal);
      },
      context.signal,
    ),
});
