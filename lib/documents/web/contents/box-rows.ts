import { isElement, isText } from '@/lib/documents/web/element-kinds';
import { boxOf, styleOf } from '@/lib/dom/strangers';
import { boxesIn, shownChildren } from './flat-tree';
import { hasText } from './text-within';

/** Elements that stand side by side, as the cells of a row do. */
export interface BoxRow {
  cells: readonly Element[];
}

/** How far boxes may overlap and still stand side by side, in pixels. */
const slack = 2;

/**
 * The rows that an element lays its boxes out in: one where all stand side by side, more where they go on in a next line.
 * Null where it is none that does so.
 */
function rowsIn(element: Element): BoxRow[] | null {
  const style = styleOf(element);
  if (!style || !laysOut(style) || hasOwnText(element)) return null;
  const boxes = boxesIn(element).filter(hasPlace);
  if (boxes.length < 2 || (!isRowOfFlex(style) && style.display !== 'table-row' && !boxes.every(floats))) return null;
  const lines: Element[][] = [];
  let right = Number.POSITIVE_INFINITY;
  const isBackwards = style.direction === 'rtl';
  for (const box of boxes) {
    const { left, right: end, width } = boxOf(box);
    const [near, far] = isBackwards ? [-end, -left] : [left, end];
    const last = lines.at(-1);
    if (last && (near >= right - slack || width === 0)) last.push(box);
    else lines.push([box]);
    right = far;
  }
  return lines.every(({ length }) => length > 1) ? lines.map((cells) => ({ cells })) : null;
}

/**
 * The rows of which an element is made: its own, or those of the elements in it where these are all rows. Null where
 * anything else stands in it.
 */
export function rowsOf(element: Element, depth = 0): BoxRow[] | null {
  const own = rowsIn(element);
  if (own || depth > 3) return own;
  if (hasOwnText(element)) return null;
  const inside = boxesIn(element).filter(hasText);
  const rows = inside.map((each) => rowsOf(each, depth + 1));
  return rows.length > 0 && rows.every((each) => each !== null) ? rows.flatMap((each) => each ?? []) : null;
}

const laysOut = ({ display }: CSSStyleDeclaration): boolean =>
  /^(?:inline-)?flex$/.test(display) || display === 'table-row' || display === 'block' || display === 'flow-root';

const isRowOfFlex = ({ display, flexDirection }: CSSStyleDeclaration): boolean =>
  display.endsWith('flex') && flexDirection === 'row';

function floats(element: Element): boolean {
  const style = styleOf(element);
  return style !== undefined && (style.cssFloat !== 'none' || style.display === 'inline-block');
}

/** What stands in no place of its own is none of the row's: it hovers above. */
function hasPlace(element: Element): boolean {
  const style = styleOf(element);
  return (
    style !== undefined && style.position !== 'absolute' && style.position !== 'fixed' && style.visibility === 'visible'
  );
}

const hasOwnText = (element: Element): boolean =>
  shownChildren(element).some((child) => !isElement(child) && isText(child) && child.data.trim() !== '');
