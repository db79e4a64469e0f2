import { frameOf, placementOf, toTop } from './frames';

const everywhere = -1e7;

/**
 * The part of the top window's viewport and of what can be scrolled into it where the content of an element can show:
 * within all scrolling boxes and frames around it.
 */
export function visibleArea(element: Element): DOMRect {
  let left = everywhere;
  let top = everywhere;
  let right = -everywhere;
  let bottom = -everywhere;
  for (const box of clipsAround(element)) {
    left = Math.max(left, box.left);
    top = Math.max(top, box.top);
    right = Math.min(right, box.right);
    bottom = Math.min(bottom, box.bottom);
  }
  return new DOMRect(left, top, right - left, bottom - top);
}

/** The element around this one, out of shadow roots and out of frames too. */
export function parentOf(element: Element): Element | null {
  const parent = element.assignedSlot ?? element.parentNode;
  if (parent?.nodeType === 1) {
    return parent as Element;
  }
  if (parent && 'host' in parent) {
    return (parent as ShadowRoot).host;
  }
  return frameOf(element.ownerDocument);
}

export function scrolls(element: Element): boolean {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  return style !== undefined && (style.overflowX !== 'visible' || style.overflowY !== 'visible');
}

/** The root and the body hand their overflow on to the viewport. */
export function isViewport(element: Element): boolean {
  const page = element.ownerDocument;
  return element === page.documentElement || element === page.body;
}

function clipsAround(element: Element): DOMRect[] {
  const clips: DOMRect[] = [];
  for (let around: Element | null = element; around; around = parentOf(around)) {
    const isFrame = around.localName === 'iframe' || around.localName === 'frame';
    if (isFrame || (!isViewport(around) && scrolls(around))) {
      clips.push(toTop(around.getBoundingClientRect(), placementOf(around.ownerDocument)));
    }
  }
  return clips;
}
