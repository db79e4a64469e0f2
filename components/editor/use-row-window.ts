import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** Lines that are drawn above and below those in sight, so that scrolling finds them there. */
const margin = 20;

/** As `--target` of tokens.css has it: every line of the tree is as high. */
export const rowHeight = 32;

/**
 * Which lines of a long list are to be drawn, by how far it is scrolled: those in sight and some around them. A thousand at
 * once would take the page longer than a person should wait.
 */
export function useRowWindow(list: RefObject<HTMLElement | null>): { from: number; to: number } {
  const [seen, setSeen] = useState({ from: 0, to: 3 * margin });
  useEffect(() => {
    const place = list.current;
    if (!place) return;
    const ended = new AbortController();
    const look = () => {
      const step = Math.floor(place.scrollTop / rowHeight / margin) * margin;
      const from = Math.max(0, step - margin);
      const to = step + Math.ceil(place.clientHeight / rowHeight) + 2 * margin;
      setSeen((known) => (known.from === from && known.to === to ? known : { from, to }));
    };
    place.addEventListener('scroll', look, { passive: true, signal: ended.signal });
    const sizes = new ResizeObserver(look);
    sizes.observe(place);
    return () => {
      ended.abort();
      sizes.disconnect();
    };
  }, []);
  return seen;
}
