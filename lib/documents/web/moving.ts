import { later } from '@/lib/documents/later';
import { listen, viewOf } from '@/lib/dom/strangers';
import { isAlive } from '@/lib/highlights/alive';
import { isDocument } from './element-kinds';
import { followDocuments, followRoots } from './frames';
import { Movement } from './movement';
import type { PageVersions } from './page-versions';
import { onResized } from './resizing';
import { ScriptedAnimations } from './scripted-animations';

/** What moves text without changing it. None of these leaves a shadow root, so every tree is listened to. Resizing of the page's boxes is seen by an observer beside these. */
const events = ['scroll', 'toggle', 'transitionend', 'animationend', 'load', 'fullscreenchange'];

/** What scripts answer by animations that no event tells of (`element.animate`), at once or a moment later. */
const acts = ['click', 'keyup'];
const answers = [100, 600];

/** How long the pointer is to stay where style sheets may show something because of it (`:hover`), in ms. */
const staying = 120;

/** What begins to move text, and goes on for a while. */
const beginnings = ['transitionrun', 'animationstart'];

interface Options {
  versions: PageVersions;
  /** Tells of `repaint` when other passages have been painted. */
  repaints: EventTarget;
  /** What the painted passages stand in, now. */
  standing: () => Iterable<Element>;
  signal: AbortSignal;
}

/**
 * Calls, at most once a frame and less often where that is dear, when text of the page may have moved on screen, or other
 * passages have been painted.
 */
export function onMoved({ versions, repaints, standing, signal }: Options, listener: () => void): void {
  const movement = new Movement(standing, listener, signal);
  const ask = () => movement.tell();
  const scripted = new ScriptedAnimations(ask, signal);
  const lookForScripted = () => scripted.look(versions.held[0]?.roots.filter(isAlive).filter(isDocument) ?? []);
  const acted = later(answers, lookForScripted, signal);
  const stays = later([staying], ask, signal);
  followRoots(
    versions,
    (root, life) => {
      for (const event of events) {
        listen(root, event, ask, { capture: true, passive: true, signal: life });
      }
      for (const event of acts) {
        listen(root, event, () => movement.settle(), { capture: true, passive: true, signal: life });
        listen(root, event, acted, { capture: true, passive: true, signal: life });
      }
      listen(root, 'pointerover', stays, { capture: true, passive: true, signal: life });
      for (const event of beginnings) {
        listen(root, event, () => movement.follow(), { capture: true, passive: true, signal: life });
      }
    },
    signal,
  );
  followDocuments(
    versions,
    (page, life) => {
      viewOf(page)?.addEventListener('resize', ask, { signal: life });
      viewOf(page)?.visualViewport?.addEventListener('resize', ask, { signal: life });
      viewOf(page)?.visualViewport?.addEventListener('scroll', ask, { signal: life });
      onResized(versions, page, ask, life);
    },
    signal,
  );
  versions.onChange(ask, signal);
  versions.onRest(ask, signal);
  repaints.addEventListener('repaint', ask, { signal });
}
