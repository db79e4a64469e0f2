import { effect } from '@preact/signals';
import type { RemoteView } from './remote-view';

/**
 * How long after the picker has come, or the focus has gone, it is looked for, in ms: it may be on its way, and a page
 * may take it in the very moment.
 */
const looks = [100, 300, 700];

/** For so long after a press of Tab the focus may be on its way out by it, in ms: longer than all looks. */
const onItsWay = 1_000;

/**
 * Keeps the focus where it is within the frame when the frame loses it and gets it back: on its way in from another
 * frame it may come twice (Chromium 156). Tells where it has left the frame, or has never come to its picker.
 */
export function tellFocus(view: RemoteView): void {
  let last: HTMLElement | null = null;
  let tabbedAt = Number.NEGATIVE_INFINITY;
  const look = () => {
    if (!document.hasFocus() && performance.now() - tabbedAt > onItsWay) view.post({ kind: 'left' });
  };
  const isNowhere = () => document.activeElement === null || document.activeElement === document.body;

  window.addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLElement) last = target;
  });
  window.addEventListener('focus', () => {
    if (isNowhere() && last?.isConnected) last.focus({ preventScroll: true });
  });
  const lookAt = (moments: readonly number[]) => moments.forEach((late) => void setTimeout(look, late));
  window.addEventListener('blur', () => lookAt([0, ...looks]));
  // Who leaves the card by the Tab key goes to the page; the picker lets nobody out.
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Tab' && !view.picker.peek()) tabbedAt = performance.now();
    },
    { capture: true },
  );
  effect(() => {
    if (view.picker.value) lookAt(looks);
  });
}
