import { shownIn } from '@/lib/dom/shown-in';
import { bodyOf, fits, pageOf, placeAfter, rootElementOf, styleOf } from '@/lib/dom/strangers';
import { hasBackground } from './backgrounds';

/** What is neither positioned nor a stacking context lies under all that is, and over what has a negative `z-index`. */
const ground = -0.5;

/**
 * Whether an element is drawn over another that is not around it, both within one document (CSS 2, appendix E): asked
 * where the browser does not tell, as it leaves out what lets presses through.
 */
export function isDrawnOver(over: Element, under: Element): boolean {
  const [pathOver, pathUnder] = [pathTo(over), pathTo(under)];
  const first = pathOver.findIndex((each, place) => each !== pathUnder[place]);
  const [above, below] = [pathOver.slice(first), pathUnder.slice(first)];
  if (above.some((each) => fits(each, ':modal, :popover-open'))) {
    return true;
  }
  const [heightOver, heightUnder] = [heightOf(above), heightOf(below)];
  const [one, other] = [above[0], below[0]];
  return heightOver === heightUnder && one && other ? placeAfter(other, one) : heightOver > heightUnder;
}

/** Whether a background of what is around an element lies over it, which has a negative `z-index`. */
export function isUnderBackgrounds(element: Element): boolean {
  const path = pathTo(element);
  const behind = path.findLastIndex(isNegative);
  if (behind < 0) {
    return false;
  }
  const within = path.slice(0, behind).findLastIndex((each) => {
    const style = styleOf(each);
    return style !== undefined && isContext(style, each);
  });
  const page = pageOf(element);
  return path.slice(within + 1, behind).some((each) => {
    const style = styleOf(each);
    return style !== undefined && each !== bodyOf(page) && each !== rootElementOf(page) && hasBackground(style);
  });
}

/** All that shows an element within its document, from the outside in. */
function pathTo(element: Element): Element[] {
  const path: Element[] = [];
  for (let around: Element | null = element; around; around = shownIn(around)) {
    path.unshift(around);
  }
  return path;
}

/** How high the last of a path lies within what is around the path. */
function heightOf(path: readonly Element[]): number {
  let height = ground;
  for (const element of path) {
    const style = styleOf(element);
    if (style && isContext(style, element)) {
      return ordered(style, element) ? Number(style.zIndex) : 0;
    }
    height = style && style.position !== 'static' ? 0 : height;
  }
  return height;
}

function isNegative(element: Element): boolean {
  const style = styleOf(element);
  return style !== undefined && Number(style.zIndex) < 0 && ordered(style, element);
}

/** Whether `z-index` says something of an element: of what is positioned, and of items in boxes that are flexible. */
const ordered = ({ position, zIndex }: CSSStyleDeclaration, element: Element): boolean =>
  zIndex !== 'auto' && (position !== 'static' || /flex|grid/.test(displayAround(element)));

function displayAround(element: Element): string {
  const around = shownIn(element);
  return (around && styleOf(around)?.display) ?? '';
}

/** Whether an element is drawn as a whole, with nothing of others in between. */
function isContext(style: CSSStyleDeclaration, element: Element): boolean {
  const { position, opacity, transform, filter, backdropFilter, perspective, isolation, mixBlendMode } = style;
  return (
    ordered(style, element) ||
    position === 'fixed' ||
    position === 'sticky' ||
    Number(opacity) < 1 ||
    isolation === 'isolate' ||
    (mixBlendMode || 'normal') !== 'normal' ||
    [transform, filter, backdropFilter, perspective].some((value) => value && value !== 'none') ||
    /paint|layout|strict|content/.test(style.contain)
  );
}
