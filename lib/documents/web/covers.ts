import type { Point } from '@/lib/documents/document';
import { shadowRootOf } from '@/lib/dom/shadow-roots';
import { localNameOf, namespaceOf, styleOf } from '@/lib/dom/strangers';
import { alphaOf } from './alpha';
import { hasBackground } from './backgrounds';
import { blurOf, opacityOf, opaque } from './faded';
import { coversByParts } from './generated-parts';
import { hitsAt } from './hits-at';

/** Elements that show something of their own, whatever their background is. What is drawn on a canvas nobody can tell. */
const pictures = new Set(['img', 'video', 'iframe', 'frame', 'object', 'embed']);

/** By how many CSS pixels what lies under an element is blurred once it is read no more. */
const blurred = 4;

/** Whether an element hides what lies under it, at a point (of its window's viewport) where it was found. */
export function covers(element: Element, point: Point, host: Element | null): boolean {
  const style = styleOf(element);
  return (
    (style !== undefined && shows(element, style) && opacityOf(element) >= opaque) ||
    coversByParts(element, point) ||
    coversWithin(element, point, host)
  );
}

/** Whether something in its shadow root does. */
function coversWithin(element: Element, point: Point, host: Element | null): boolean {
  const root = shadowRootOf(element);
  return root !== null && [...hitsAt(root, point, host)].some((inner) => covers(inner, point, host));
}

function shows(element: Element, style: CSSStyleDeclaration): boolean {
  const name = localNameOf(element);
  if (namespaceOf(element) === 'http://www.w3.org/2000/svg' && name !== 'svg') {
    // Of a drawing browsers find only where something is drawn.
    return style.fill !== 'none' && alphaOf(style.fill) * Number(style.fillOpacity) > opaque;
  }
  return pictures.has(name) || hasBackground(style) || blurOf(style.backdropFilter) > blurred;
}
