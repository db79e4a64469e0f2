import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

type Edge = 'head' | 'foot';

/** Beyond what sticks there, in CSS pixels: for the ring around what has the focus. */
const ring = 8;

const sticking = new Map<HTMLElement, Edge>();

/**
 * Keeps what gets the focus clear of an element that sticks at the window's head or foot, however high that is at
 * present: the page is scrolled further than to where the element lies over it.
 */
export function useClearOf(element: RefObject<HTMLElement | null>, edge: Edge): void {
  useEffect(() => {
    const present = element.current;
    if (!present) return;
    sticking.set(present, edge);
    const sizes = new ResizeObserver(keepClear);
    sizes.observe(present);
    // Where there is no room for it, it may stand in its place instead.
    addEventListener('resize', keepClear);
    // The same listener for all: it is added once.
    addEventListener('focusin', bringClear);
    return () => {
      sizes.disconnect();
      removeEventListener('resize', keepClear);
      sticking.delete(present);
      if (sticking.size === 0) removeEventListener('focusin', bringClear);
      keepClear();
    };
  }, [element, edge]);
}

function keepClear(): void {
  const { style } = document.documentElement;
  style.scrollPaddingTop = `${room('head')}px`;
  style.scrollPaddingBottom = `${room('foot')}px`;
}

/** Firefox leaves what gets the focus where it is as long as a part of it is in sight. */
function bringClear({ target }: FocusEvent): void {
  if (!(target instanceof HTMLElement) || !target.matches(':focus-visible')) return;
  if ([...sticking.keys()].some((element) => element.contains(target))) return;
  const { top, bottom, height } = target.getBoundingClientRect();
  const [head, foot] = [room('head'), room('foot')];
  const isCovered = top < head || bottom > innerHeight - foot;
  if (isCovered && height < innerHeight - head - foot) target.scrollIntoView({ block: 'nearest' });
}

function room(edge: Edge): number {
  const heights = [...sticking].map(([element, at]) => (at === edge ? roomOf(element, edge) : 0));
  return Math.max(0, ...heights) + ring;
}

function roomOf(element: HTMLElement, edge: Edge): number {
  const { position, top, bottom } = getComputedStyle(element);
  if (position !== 'sticky' && position !== 'fixed') return 0;
  return element.offsetHeight + (Number.parseFloat(edge === 'head' ? top : bottom) || 0);
}
