import { computePosition, flip, inline, offset, type Placement, shift, size } from '@floating-ui/dom';
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** Kept free between what floats and the window's edge, in CSS pixels. */
const margin = 8;

/** Of what floats, before it rather covers the page's text, where that asks for no less. In CSS pixels. */
const usualHeight = 360;

/**
 * Keeps an element beside boxes of the page, inside the window: below them or above, or wherever there is most room. It is
 * made no lower than `leastHeight` for that. Without boxes it stands near the window's top. The element is
 * `position: fixed`. Boxes are in viewport coordinates.
 */
export function usePlace(
  element: RefObject<HTMLElement | null>,
  boxes: readonly DOMRect[],
  placement: Placement = 'bottom-start',
  leastHeight = usualHeight,
): void {
  useLayoutEffect(() => {
    const floating = element.current;
    if (!floating) return;
    let stale = false;
    const place = async () => {
      const { x, y } = await computePosition(anchorAt(boxes), floating, {
        strategy: 'fixed',
        placement,
        middleware: [
          inline(),
          offset(margin),
          flip({ padding: margin }),
          size({
            padding: margin,
            apply: ({ availableHeight }) => limitHeight(floating, availableHeight, leastHeight),
          }),
          shift({ padding: margin, crossAxis: true }),
        ],
      });
      if (stale) return;
      floating.style.left = `${Math.round(x)}px`;
      floating.style.top = `${Math.round(y)}px`;
    };
    void place();
    // In the next frame: a size that changes while sizes are told is an error that the page hears of.
    const sizes = new ResizeObserver(() => requestAnimationFrame(() => !stale && void place()));
    sizes.observe(floating);
    window.addEventListener('resize', place);
    return () => {
      stale = true;
      sizes.disconnect();
      window.removeEventListener('resize', place);
    };
  }, [element, boxes, placement, leastHeight]);
}

/** What floats is lower rather than covering what it belongs to, but never so low that it is of no use. */
function limitHeight(floating: HTMLElement, available: number, least: number): void {
  const height = Math.min(Math.max(available, least), window.innerHeight - 2 * margin);
  floating.style.maxHeight = `${Math.floor(height)}px`;
}

function anchorAt(boxes: readonly DOMRect[]) {
  const shown = boxes.length > 0 ? boxes : [new DOMRect(window.innerWidth / 2, margin, 0, 0)];
  return { getBoundingClientRect: () => union(shown), getClientRects: () => [...shown] };
}

function union(boxes: readonly DOMRect[]): DOMRect {
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const right = Math.max(...boxes.map((box) => box.right));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
}
