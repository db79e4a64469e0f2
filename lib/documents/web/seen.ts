import type { Point } from '@/lib/documents/document';
import { shadowRootOf } from '@/lib/dom/shadow-roots';
import { allAround } from '@/lib/dom/shown-in';
import { hasAttribute, holds, namespaceOf, pageOf, rootElementOf, rootOf, styleOf } from '@/lib/dom/strangers';
import { covers } from './covers';
import { isShadowRoot } from './element-kinds';
import { frameOf, placementOf } from './frames';
import { coversByParts } from './generated-parts';
import { hitsAt } from './hits-at';
import type { Root } from './page-text';
import { isDrawnOver, isUnderBackgrounds } from './stacking';

/**
 * Whether the element is not to be seen at a point of the top window's viewport where its text is: something of the page
 * lies over it, in its own tree, in the trees around it, or over the frame that it is in; or it is cut off or turned away
 * there. What lets presses through is not seen by asking.
 */
export function isCovered(element: Element, point: Point, host: Element | null): boolean {
  const around = allAround(element);
  for (let inner: Element | null = element; inner; inner = outOfTree(inner)) {
    const at = inTree(inner, point);
    if (isCoveredInTree(inner, around, at, host)) {
      return true;
    }
  }
  return false;
}

/** @param around the element that is asked about, and all that shows it within its document */
function isCoveredInTree(element: Element, around: ReadonlySet<Element>, point: Point, host: Element | null): boolean {
  const hits = hitsAt(rootOf(element) as Root, point, host);
  // It is never found itself: what is may lie under it, as the picture does under its caption.
  if (styleOf(element)?.pointerEvents === 'none') {
    return [...hits].some(
      (hit) => !around.has(hit) && !holds(element, hit) && covers(hit, point, host) && isDrawnOver(hit, element),
    );
  }
  for (const hit of hits) {
    if (holds(element, hit)) {
      return hit === element && coversByParts(element, point);
    }
    if (around.has(hit)) {
      return (
        coversByParts(hit, point) ||
        isCoveredIn(hit, around, point, host) ||
        isUnderBackgrounds(element) ||
        isCutOff(element, [hit, ...hits], around)
      );
    }
    if (covers(hit, point, host)) {
      return true;
    }
  }
  return false;
}

/** Whether the shadow root of an element around has something that lies over what is shown in its slots. */
function isCoveredIn(shadowHost: Element, around: ReadonlySet<Element>, point: Point, host: Element | null): boolean {
  const root = shadowRootOf(shadowHost);
  if (root) {
    for (const hit of hitsAt(root, point, host)) {
      if (around.has(hit)) {
        return isCoveredIn(hit, around, point, host);
      }
      if (covers(hit, point, host)) {
        return true;
      }
    }
  }
  return false;
}

/**
 * Whether an element is clipped or turned away where its own text is: nothing of it is found there, only what is around
 * it. Nothing is ever found of what is inert, nor, by all browsers alike, of what has no box of its own.
 */
function isCutOff(element: Element, hits: readonly Element[], around: ReadonlySet<Element>): boolean {
  return (
    hits[0] !== rootElementOf(pageOf(element)) &&
    !hits.some((hit) => holds(element, hit)) &&
    namespaceOf(element) === 'http://www.w3.org/1999/xhtml' &&
    styleOf(element)?.display !== 'contents' &&
    ![...around].some((each) => hasAttribute(each, 'inert'))
  );
}

/** The host of its shadow tree, or the frame of its document. */
function outOfTree(element: Element): Element | null {
  const root = rootOf(element);
  return isShadowRoot(root) ? root.host : frameOf(pageOf(element));
}

function inTree(element: Element, { x, y }: Point): Point {
  const placement = placementOf(pageOf(element));
  return { x: (x - placement.x) / placement.scale, y: (y - placement.y) / placement.scale };
}
