import { slidesLayerName } from './layer';
import { canvasSelector, groupSelector, thumbnailId, thumbnailSelector } from './selectors';

const contents = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['style', 'class', 'display', 'transform', 'id', 'd', 'x', 'y', 'width', 'height', 'viewBox'],
};

/**
 * Calls before the browser paints, when what is drawn of the slide has changed: where it is watched is looked for again
 * whenever Slides has put something else there.
 */
export function watchCanvas(changed: () => void, signal: AbortSignal): void {
  let watched: Element | null = null;
  const inside = new MutationObserver(changed);
  const look = (): void => {
    const canvas = canvasOf(document);
    if (!canvas || canvas === watched) return;
    watched = canvas;
    inside.disconnect();
    inside.observe(canvas, contents);
    changed();
  };
  const around = new MutationObserver((records) => {
    if (records.some(({ target }) => target.nodeName.toLowerCase() !== slidesLayerName)) look();
  });
  around.observe(document, { subtree: true, childList: true });
  look();
  signal.addEventListener('abort', () => {
    inside.disconnect();
    around.disconnect();
  });
}

/** The part of the page in which slides are drawn. */
function canvasOf(page: Document): Element | null {
  const canvas = page.querySelector(canvasSelector);
  return canvas ?? page.querySelector(groupSelector)?.closest('svg')?.parentElement ?? null;
}

/** Ids of the slides in the list beside the canvas, in their order. */
export function listedSlides(page: Document): string[] {
  const ids = [...page.querySelectorAll(thumbnailSelector)].map((each) => each.getAttribute(thumbnailId) ?? '');
  return [...new Set(ids)].filter((id) => id !== '');
}

/** What of a box can be seen inside the areas that scroll around an element; null where that is nothing. */
export function visibleIn(element: Element, box: DOMRect): DOMRect | null {
  let { left, top, right, bottom } = box;
  for (let around = element.parentElement; around && around !== document.body; around = around.parentElement) {
    if (getComputedStyle(around).overflow === 'visible') continue;
    const area = around.getBoundingClientRect();
    left = Math.max(left, area.left);
    top = Math.max(top, area.top);
    right = Math.min(right, area.right);
    bottom = Math.min(bottom, area.bottom);
  }
  return right > left && bottom > top ? new DOMRect(left, top, right - left, bottom - top) : null;
}
