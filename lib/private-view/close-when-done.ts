import { effect } from '@preact/signals';
import type { PrivateView } from './private-view';

/** Closes this window once what it was opened for is done and said. */
export function closeWhenDone({ picker, card, toast }: PrivateView): void {
  let hasShown = false;
  effect(() => {
    const shows = picker.value !== null || card.value !== null || toast.value !== null;
    if (hasShown && !shows) window.close();
    hasShown ||= shows;
  });
}
