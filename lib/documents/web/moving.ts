import { onceAFrame } from '@/lib/documents/once-a-frame';
import { listen, viewOf } from '@/lib/dom/strangers';
import { followDocuments, followRoots } from './frames';
import type { PageVersions } from './page-versions';
import { onResized } from './resizing';

/** What moves text without changing it. None of these leaves a shadow root, so every tree is listened to. Resizing of the page's boxes is seen by an observer beside these. */
const events = ['scroll', 'toggle', 'transitionend', 'animationend', 'load', 'fullscreenchange'];

/** Calls, at most once a frame, when text of the page may have moved on screen, or other passages have been painted. */
export function onMoved(
  versions: PageVersions,
  repaints: EventTarget,
  listener: () => void,
  signal: AbortSignal,
): void {
  const ask = onceAFrame(listener, signal);
  followRoots(
    versions,
    (root) => {
      for (const event of events) {
        listen(root, event, ask, { capture: true, passive: true, signal });
      }
    },
    signal,
  );
  followDocuments(
    versions,
    (page) => {
      viewOf(page)?.addEventListener('resize', ask, { signal });
      viewOf(page)?.visualViewport?.addEventListener('resize', ask, { signal });
      viewOf(page)?.visualViewport?.addEventListener('scroll', ask, { signal });
      onResized(versions, page, ask, signal);
    },
    signal,
  );
  versions.onChange(ask, signal);
  repaints.addEventListener('repaint', ask, { signal });
}
