import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Gives the focus to a box by its place among them, once it is there; where there is none, to what stands in for it, so
 * that the focus never goes with what was removed.
 */
export function useWantedFocus(
  whole: RefObject<HTMLElement | null>,
  instead: RefObject<HTMLElement | null>,
): (at: number) => void {
  const wanted = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    const box = whole.current?.querySelector<HTMLElement>(`[data-box="${wanted.current}"]`);
    wanted.current = null;
    (box ?? instead.current)?.focus();
  });
  return (at) => {
    wanted.current = at;
  };
}
