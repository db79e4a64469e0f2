import { type ReadonlySignal, useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** Rows this far outside of what is seen are there too, so that scrolling shows no gaps. */
const ahead = 2;

/** Which rows, all of one height, are in view in what scrolls. */
export function useWindow(scroll: RefObject<HTMLElement | null>, rowHeight: number): ReadonlySignal<[number, number]> {
  const rows = useSignal<[number, number]>([0, 0]);
  useEffect(() => {
    const element = scroll.current;
    if (!element) return;
    const ending = new AbortController();
    const look = () => {
      const first = Math.max(0, Math.floor(element.scrollTop / rowHeight) - ahead);
      const last = Math.ceil((element.scrollTop + element.clientHeight) / rowHeight) + ahead;
      if (first !== rows.peek()[0] || last !== rows.peek()[1]) rows.value = [first, last];
    };
    element.addEventListener('scroll', look, { passive: true, signal: ending.signal });
    const watch = new ResizeObserver(look);
    watch.observe(element);
    look();
    return () => {
      ending.abort();
      watch.disconnect();
    };
  }, [scroll, rowHeight, rows]);
  return rows;
}
