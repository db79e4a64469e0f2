import { shownIn } from '@/lib/dom/shown-in';
import { bodyOf, boxOf, pageOf, rootElementOf, styleOf } from '@/lib/dom/strangers';
import { isFrame } from './element-kinds';
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
export const parentOf = (element: Element): Element | null => shownIn(element) ?? frameOf(pageOf(element));

/** Whether the element cuts off what is wider or higher than itself, be it to be scrolled to or not. */
function clips({ overflowX, overflowY }: CSSStyleDeclaration): boolean {
  return overflowX !== 'visible' || overflowY !== 'visible';
}

/**
 * The root hands its overflow on to the viewport, and where it has none, the body does (CSS Overflow 3, "Overflow
 * viewport propagation").
 */
export function isViewport(element: Element): boolean {
  const page = pageOf(element);
  const root = rootElementOf(page);
  if (element === root) {
    return true;
  }
  const style = element === bodyOf(page) && root ? styleOf(root) : undefined;
  return style !== undefined && !clips(style);
}

/** The boxes around the element that cut it off. */
function clipsAround(element: Element): DOMRect[] {
  const boxes: DOMRect[] = [];
  for (const { around, takesAlong } of surroundings(element)) {
    const style = takesAlong && styleOf(around);
    if (style && (isFrame(around) || (!isViewport(around) && clips(style)))) {
      boxes.push(toTop(boxOf(around), placementOf(pageOf(around))));
    }
  }
  return boxes;
}

/**
 * The element and all around it, out of shadow roots and frames too, each with whether it takes the element along where
 * it scrolls, and cuts it off: what is positioned leaves those behind that it is not placed by.
 */
export function* surroundings(element: Element): Generator<{ around: Element; takesAlong: boolean }, void> {
  let leaves: 'none' | 'absolute' | 'fixed' = 'none';
  for (let around: Element | null = element; around; around = parentOf(around)) {
    const style = styleOf(around);
    if (isFrame(around)) {
      leaves = 'none';
    }
    const isPage = around === rootElementOf(pageOf(around));
    const takesAlong = leaves === 'none' || (style && places(style, leaves)) || (isPage && leaves === 'absolute');
    yield { around, takesAlong: takesAlong === true };
    if (takesAlong && style) {
      leaves = style.position === 'absolute' || style.position === 'fixed' ? style.position : 'none';
    }
  }
}

/** Whether what is positioned so within an element of this style is placed by it (CSS Positioned Layout 3, section 2.1). */
function places(style: CSSStyleDeclaration, position: 'absolute' | 'fixed'): boolean {
  if (position === 'absolute' && style.position !== 'static') {
    return true;
  }
  const { transform, translate, rotate, scale, perspective, filter, backdropFilter, contain, willChange } = style;
  const changes = [transform, translate, rotate, scale, perspective, filter, backdropFilter];
  return (
    changes.some((value) => value !== undefined && value !== 'none' && value !== '') ||
    /paint|layout|strict|content/.test(contain) ||
    /transform|perspective|filter|translate|rotate|scale|contain/.test(willChange)
  );
}
