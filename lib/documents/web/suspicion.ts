import { listen } from '@/lib/dom/strangers';
import { followDocuments, followRoots } from './frames';
import type { PageVersions } from './page-versions';
import { onResized } from './resizing';

/** What people and animations do that style sheets may answer by showing other text: tabs made of radio buttons, for one. */
const events = ['click', 'change', 'transitionend', 'animationend'];

/** Calls when other text may be shown, or a shadow root be there, though no mutation tells of it. */
export function onSuspicion(versions: PageVersions, listener: () => void, signal: AbortSignal): void {
  followRoots(
    versions,
    (root, life) => {
      for (const event of events) {
        listen(root, event, listener, { capture: true, passive: true, signal: life });
      }
    },
    signal,
  );
  followDocuments(versions, (page, life) => onResized(versions, page, listener, life), signal);
}
