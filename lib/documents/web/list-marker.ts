import { shownIn } from '@/lib/dom/shown-in';
import { boxOf, pageOf, styleOf } from '@/lib/dom/strangers';
import { placementOf, toTop } from './frames';

/** How far markers reach out of their items, as parts of the size of letters: browsers tell of no box of theirs. */
const reach = { sign: 1.3, count: 2.2 };

const signs = new Set(['disc', 'circle', 'square', 'disclosure-open', 'disclosure-closed']);

/** How many boxes around a text block may be the item that it begins. */
const levels = 3;

/**
 * How far the marker of a list item reaches along a line that the item begins with, in the top window's viewport; null
 * where there is none beside the line.
 */
export function markerBeside(block: Element, line: DOMRect): { from: number; to: number } | null {
  let item: Element | null = block;
  for (let level = 0; item && level < levels; level += 1) {
    const style = styleOf(item);
    if (style?.display === 'list-item') {
      return markerOf(item, style, line);
    }
    item = shownIn(item);
  }
  return null;
}

function markerOf(item: Element, style: CSSStyleDeclaration, line: DOMRect): { from: number; to: number } | null {
  const { listStyleType, listStyleImage, listStylePosition, direction, fontSize } = style;
  const placement = placementOf(pageOf(item));
  const { left, top, right } = toTop(boxOf(item), placement);
  const isShown = listStyleType !== 'none' || listStyleImage !== 'none';
  if (!isShown || listStylePosition !== 'outside' || line.top - top > line.height) {
    return null;
  }
  const room = Number.parseFloat(fontSize) * placement.scale * (signs.has(listStyleType) ? reach.sign : reach.count);
  return direction === 'rtl' ? { from: right, to: right + room } : { from: left - room, to: left };
}
