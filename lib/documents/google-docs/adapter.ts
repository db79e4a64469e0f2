import type { BeginKind } from '@/lib/documents/begin-kind';
import { onceOpened } from '@/lib/documents/once-opened';
import { parseDocAddress } from './address';
import { createGoogleDocument } from './google-doc';
import { takeAwaited } from './other-tab';

/** The overlay, once a document is open. */
export const beginGoogleDocs: BeginKind = (put, signal) =>
  onceOpened(
    parseDocAddress,
    (opened) => {
      const { revealPassage } = put((given) => createGoogleDocument({ opened, ...given }), signal);
      const awaited = takeAwaited();
      if (awaited) revealPassage(awaited);
    },
    signal,
  );
