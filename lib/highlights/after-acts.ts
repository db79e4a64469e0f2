import { listen } from '@/lib/dom/strangers';

/** What a person does in a page. What the page does in answer is done by the next frame. */
const acts = ['pointermove', 'pointerup', 'keyup', 'input', 'scroll'];

/** Calls after the person did something, once a frame at most: the registry itself tells nobody that it was cleared. */
export function afterActs(look: () => void, signal: AbortSignal): void {
  let frame = 0;
  const soon = () => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      look();
    });
  };
  for (const act of acts) {
    listen(document, act, soon, { capture: true, passive: true, signal });
  }
  signal.addEventListener('abort', () => cancelAnimationFrame(frame));
}
