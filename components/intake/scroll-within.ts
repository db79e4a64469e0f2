/** Space that is left around what is scrolled to, in CSS pixels. */
const margin = 24;

/** Brings an element into sight within what scrolls it, and leaves the page where it is. */
export function scrollWithin(frame: HTMLElement, element: Element): void {
  const [outer, inner] = [frame.getBoundingClientRect(), element.getBoundingClientRect()];
  if (inner.top < outer.top + margin) frame.scrollTop += inner.top - outer.top - margin;
  else if (inner.bottom > outer.bottom - margin) {
    frame.scrollTop += Math.min(inner.bottom - outer.bottom + margin, inner.top - outer.top - margin);
  }
}
