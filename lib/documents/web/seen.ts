import type { Point } from '@/lib/documents/document';
import { holds, isToBeSeen, localNameOf, pageOf, rootOf, styleOf } from '@/lib/dom/strangers';
import { isShadowRoot } from './element-kinds';
import { frameOf, placementOf } from './frames';
import { hitsAt } from './hits-at';
import type { Root } from './page-text';

/** Elements that show something of their own, whatever their background is. */
const drawn = new Set(['img', 'video', 'canvas', 'iframe', 'frame', 'object', 'embed', 'svg']);

/** Of a background below this opacity what lies under it is still read. */
const opaque = 0.1;

/** Whether the element, or anything around it, is faded out. */
export function isFaded(element: Element): boolean {
  for (let around: Element | null = element; around; around = frameOf(pageOf(around))) {
    if (!isToBeSeen(around, { opacityProperty: true, visibilityProperty: true })) {
      return true;
    }
  }
  return false;
}

/**
 * Whether something of the page lies over the element at a point of the top window's viewport: in its own tree, in the
 * trees around it, or over the frame that it is in. What lets presses through is not seen by asking.
 */
export function isCovered(element: Element, point: Point, host: Element | null): boolean {
  for (let inner: Element | null = element; inner; inner = outOfTree(inner)) {
    if (isCoveredInTree(inner, inTree(inner, point), host)) {
      return true;
    }
  }
  return false;
}

function isCoveredInTree(element: Element, point: Point, host: Element | null): boolean {
  // It is never found itself: what is may lie under it, as the picture does under its caption.
  if (styleOf(element)?.pointerEvents === 'none') {
    return false;
  }
  for (const hit of hitsAt(rootOf(element) as Root, point, host)) {
    if (holds(hit, element) || holds(element, hit)) {
      return false;
    }
    if (covers(hit)) {
      return true;
    }
  }
  return false;
}

function covers(element: Element): boolean {
  const style = styleOf(element);
  if (!style || Number(style.opacity) < opaque) {
    return false;
  }
  return drawn.has(localNameOf(element)) || style.backgroundImage !== 'none' || alphaOf(style.backgroundColor) > opaque;
}

/** Of a colour as browsers write it down: `rgb(1, 2, 3)`, `rgba(1, 2, 3, 0.5)`, `oklch(… / 0.5)`. */
function alphaOf(colour: string): number {
  const [, alpha] = /[/,]\s*([\d.]+)\)$/.exec(colour.startsWith('rgb(') ? '' : colour) ?? [];
  return alpha === undefined ? 1 : Number(alpha);
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
