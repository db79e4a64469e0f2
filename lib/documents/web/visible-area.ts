import { assignedSlotOf, bodyOf, boxOf, pageOf, parentNodeOf, rootElementOf, styleOf } from '@/lib/dom/strangers';
import { isElement, isFrame, isShadowRoot } from './element-kinds';
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
  const parent = assignedSlotOf(element) ?? parentNodeOf(element);
  if (parent && isElement(parent)) {
    return parent;
  }
  return parent && isShadowRoot(parent) ? parent.host : frameOf(pageOf(element));
}

export function scrolls(element: Element): boolean {
  const style = styleOf(element);
  return style !== undefined && (style.overflowX !== 'visible' || style.overflowY !== 'visible');
}

/** The root and the body hand their overflow on to the viewport. */
export function isViewport(element: Element): boolean {
  const page = pageOf(element);
  return element === rootElementOf(page) || element === bodyOf(page);
}

function clipsAround(element: Element): DOMRect[] {
  const clips: DOMRect[] = [];
  for (let around: Element | null = element; around; around = parentOf(around)) {
    if (isFrame(around) || (!isViewport(around) && scrolls(around))) {
      clips.push(toTop(boxOf(around), placementOf(pageOf(around))));
    }
  }
  return clips;
}
