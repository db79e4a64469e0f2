import { i18n } from '#i18n';
import type { BeginKind } from '@/lib/documents/begin-kind';
import { onceOpened } from '@/lib/documents/once-opened';
import { parseSlidesAddress } from './address';
import { createGoogleSlides } from './google-slides';

/** The overlay, once a presentation is open in the editor. */
export const beginGoogleSlides: BeginKind = (put, signal) =>
  onceOpened(
    parseSlidesAddress,
    (opened) => {
      const name = (kind: 'slide' | 'shape', slide: string) => i18n.t(`slides.${kind}`, [slide]);
      put((given) => createGoogleSlides({ opened, name, ...given }), signal);
    },
    signal,
  );
