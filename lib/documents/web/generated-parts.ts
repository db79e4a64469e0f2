import type { Point } from '@/lib/documents/document';
import { shownIn } from '@/lib/dom/shown-in';
import { boxOf, clientLeftOf, clientTopOf, styleOf, styleOfPart } from '@/lib/dom/strangers';
import { hasBackground } from './backgrounds';
import { opacityOf, opaque } from './faded';

const parts = ['::before', '::after'] as const;

/**
 * Whether what style sheets put before or after the content of an element hides what lies under it, at a point of its
 * window's viewport. Only what is positioned lies over text.
 */
export const coversByParts = (element: Element, point: Point): boolean =>
  parts.some((part) => {
    const style = styleOfPart(element, part);
    return (
      style !== undefined &&
      style.content !== 'none' &&
      style.content !== 'normal' &&
      style.display !== 'none' &&
      style.visibility === 'visible' &&
      (style.position === 'absolute' || style.position === 'fixed') &&
      !(Number(style.zIndex) < 0) &&
      hasBackground(style) &&
      Number(style.opacity) * opacityOf(element) >= opaque &&
      isWithin(point, style, element)
    );
  });

/** By the sizes in use, which browsers tell of what is positioned (CSSOM 1, "Resolved Values"). Where it is turned or moved by itself is not told. */
function isWithin({ x, y }: Point, style: CSSStyleDeclaration, element: Element): boolean {
  const origin = style.position === 'fixed' ? { x: 0, y: 0 } : originOf(element);
  const left = origin.x + inPixels(style.left) + inPixels(style.marginLeft);
  const top = origin.y + inPixels(style.top) + inPixels(style.marginTop);
  const isWhole = style.boxSizing === 'border-box';
  const around = (sides: readonly string[]) => (isWhole ? 0 : sides.map(inPixels).reduce((sum, each) => sum + each, 0));
  const { paddingLeft, paddingRight, paddingTop, paddingBottom } = style;
  const { borderLeftWidth, borderRightWidth, borderTopWidth, borderBottomWidth } = style;
  const width = inPixels(style.width) + around([paddingLeft, paddingRight, borderLeftWidth, borderRightWidth]);
  const height = inPixels(style.height) + around([paddingTop, paddingBottom, borderTopWidth, borderBottomWidth]);
  return x >= left && x <= left + width && y >= top && y <= top + height;
}

/** The corner that what is positioned in an element is placed from. */
function originOf(element: Element): Point {
  for (let around: Element | null = element; around; around = shownIn(around)) {
    const style = styleOf(around);
    if (style && (style.position !== 'static' || style.transform !== 'none')) {
      const { left, top } = boxOf(around);
      return { x: left + clientLeftOf(around), y: top + clientTopOf(around) };
    }
    if (!shownIn(around)) {
      const { left, top } = boxOf(around);
      return { x: left, y: top };
    }
  }
  return { x: 0, y: 0 };
}

const inPixels = (length: string): number => Number.parseFloat(length) || 0;
