import { useEffect, useRef, useState } from 'preact/hooks';
import type { MapPlace } from './map-steps';

/** How long the pointer rests on a cell before its card comes, and may be off both before it goes, in ms. */
const rest = 250;
const grace = 200;

export interface Hovered {
  place: MapPlace;
  boxes: readonly DOMRect[];
}

/** The cell that the pointer rests on, or that the keys have come to; what stands on it stays while the pointer is on that. */
export function useHovered() {
  const [hovered, setHovered] = useState<Hovered | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const later = (ms: number, next: Hovered | null) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setHovered(next), ms);
  };
  const close = () => {
    clearTimeout(timer.current);
    setHovered(null);
  };
  useEffect(() => {
    const ended = new AbortController();
    addEventListener('scroll', close, { capture: true, passive: true, signal: ended.signal });
    return () => {
      ended.abort();
      clearTimeout(timer.current);
    };
  }, []);
  return {
    hovered,
    close,
    keep: () => clearTimeout(timer.current),
    leave: () => later(grace, null),
    onPointerOver(event: PointerEvent) {
      if (event.pointerType === 'touch') return;
      const found = cellAt(event.target);
      if (found) later(hovered ? 0 : rest, found);
      else later(grace, null);
    },
    onFocusIn(event: FocusEvent) {
      const found = event.target instanceof Element && event.target.matches(':focus-visible') && cellAt(event.target);
      // Bringing it into sight scrolls, which closes what is shown.
      if (found) later(grace, found);
      else close();
    },
  };
}

function cellAt(target: EventTarget | null): Hovered | null {
  const link = target instanceof Element ? target.closest<HTMLElement>('.matrix-cell') : null;
  const row = link?.closest<HTMLElement>('[data-row]')?.dataset.row;
  if (!link || row === undefined) return null;
  return {
    place: { row: Number(row), column: Number(link.dataset.column) },
    boxes: [link.getBoundingClientRect()],
  };
}
