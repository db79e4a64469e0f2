import { listen } from '@/lib/dom/strangers';
import { followDocuments, followRoots } from './frames';
import type { ReadTrees } from './read-trees';
import { onResized } from './resizing';

/** What people and animations do that style sheets may answer by showing other text: tabs made of radio buttons, for one. */
const events = ['click', 'change', 'transitionend', 'animationend'];

/** Calls when other text may be shown, or a shadow root be there, though no mutation tells of it. */
export function onSuspicion(trees: ReadTrees, listener: () => void, signal: AbortSignal): void {
  followRoots(
    trees,
    (root, life) => {
      for (const event of events) {
        listen(root, event, listener, { capture: true, passive: true, signal: life });
      }
    },
    signal,
  );
  followDocuments(trees, (page, life) => onResized(trees, page, listener, life), signal);
}
