import { effect } from '@preact/signals';
import { later } from '@/lib/documents/later';
import type { RemoteView } from './remote-view';

/**
 * When the focus is looked for after the picker has come, or the focus has gone, in ms: at first, and again and again. It
 * may be on its way, which takes a slow machine a while. Outside the picker it is looked for a few times only. `gone` is
 * when, after something has gone that may have had it: the view follows what it is told a moment later.
 */
const looks = { first: 100, again: 300, most: 4, gone: [30, 150, 600] };

/** For so long after a press of Tab the focus may be on its way out by it, in ms: longer than all looks. */
const onItsWay = 2_000;

/**
 * Keeps the focus where it is within the frame when the frame loses it and gets it back: on its way in from another
 * frame it may come twice (Chromium 156). Tells where it has left the frame, or has never come to its picker.
 */
export function tellFocus(view: RemoteView): void {
  let last: HTMLElement | null = null;
  let tabbedAt = Number.NEGATIVE_INFINITY;
  let looking: ReturnType<typeof setTimeout> | undefined;
  const isNowhere = () => document.activeElement === null || document.activeElement === document.body;

  function lookForIt(late = looks.first, left: number = looks.most): void {
    clearTimeout(looking);
    looking = setTimeout(() => {
      look();
      if (left > 1 || view.picker.peek()) lookForIt(looks.again, left - 1);
    }, late);
  }

  /** What had the focus has gone with what it stood in: the keys are the page's again. */
  const lookForNothing = later(looks.gone, () => {
    if (document.hasFocus() && isNowhere() && !view.picker.peek() && !view.card.peek()?.keepsFocus) {
      view.post({ kind: 'nowhere' });
    }
  });

  function look(): void {
    if (!document.hasFocus() && performance.now() - tabbedAt > onItsWay) view.post({ kind: 'left' });
  }

  /** A key comes to the frame a moment before the focus is back where it was: it is for what had it. */
  function deliver(event: KeyboardEvent): void {
    if (!event.isTrusted || document.hasFocus() || !view.picker.peek() || !isNowhere() || !last?.isConnected) return;
    last.focus({ preventScroll: true });
    if (!last.dispatchEvent(new KeyboardEvent(event.type, event))) event.preventDefault();
  }

  window.addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLElement) last = target;
  });
  window.addEventListener('focus', () => {
    clearTimeout(looking);
    if (isNowhere() && last?.isConnected) last.focus({ preventScroll: true });
  });
  window.addEventListener('blur', () => lookForIt());
  // Who leaves the card by the Tab key goes to the page; the picker lets nobody out.
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Tab' && !view.picker.peek()) tabbedAt = performance.now();
      deliver(event);
    },
    { capture: true },
  );
  effect(() => {
    if (view.picker.value) lookForIt();
  });
  effect(() => {
    // Both are asked, so that the going of either is heard of.
    const [toast, card] = [view.toast.value, view.card.value];
    if (!toast || !card) lookForNothing();
  });
}
