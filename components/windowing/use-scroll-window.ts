import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { sameWindow, type Window, windowAt } from './windows';

/** The sizes of what is drawn in it, in CSS pixels, and how many are drawn beyond what is in sight. */
interface Sizes {
  row: number;
  column?: number;
  margin: number;
}

interface Drawn {
  rows: Window;
  columns: Window;
}

const all: Window = { from: 0, to: Number.POSITIVE_INFINITY };

/**
 * Which lines of what scrolls inside an element are to be drawn, and which columns where they have a width. A thousand at
 * once would take the page longer than a person should wait.
 */
export function useScrollWindow(scroller: RefObject<HTMLElement | null>, { row, column, margin }: Sizes): Drawn {
  const [seen, setSeen] = useState<Drawn>({
    rows: { from: 0, to: 3 * margin },
    columns: column === undefined ? all : { from: 0, to: 6 * margin },
  });
  useEffect(() => {
    const place = scroller.current;
    if (!place) return;
    const ended = new AbortController();
    const look = () => {
      const rows = windowAt(place.scrollTop, Math.min(place.clientHeight, innerHeight), row, margin);
      const columns = column === undefined ? all : windowAt(place.scrollLeft, place.clientWidth, column, margin);
      setSeen((known) =>
        sameWindow(known.rows, rows) && sameWindow(known.columns, columns) ? known : { rows, columns },
      );
    };
    place.addEventListener('scroll', look, { passive: true, signal: ended.signal });
    const sizes = new ResizeObserver(look);
    sizes.observe(place);
    return () => {
      ended.abort();
      sizes.disconnect();
    };
  }, [row, column, margin]);
  return seen;
}
