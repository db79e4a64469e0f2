import type { HeldKeys } from '@/lib/tagging/held-keys';

/**
 * A key that went down in the frame may come up in the page, where that has taken the focus in between: the page does not
 * hear of it, and nobody waits for it any more.
 */
export function hushKeyUp({ isHeld, tell }: Pick<HeldKeys, 'isHeld' | 'tell'>, until: AbortSignal): void {
  const hush = (event: KeyboardEvent) => {
    if (!event.isTrusted || !isHeld()) return;
    event.stopImmediatePropagation();
    tell(false);
  };
  window.addEventListener('keyup', hush, { capture: true, passive: true, signal: until });
}
