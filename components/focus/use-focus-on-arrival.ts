import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** Gives the focus to what has come in place of the control that was used, which took the focus with it. */
export function useFocusOnArrival(element: RefObject<HTMLElement | null>): void {
  useEffect(() => element.current?.focus(), [element]);
}
