import type { Point } from '@/lib/documents/document';
import { caretAt, childNodesOf, elementAt, rangeOver } from '@/lib/dom/strangers';
import { framedDocument, isText } from './element-kinds';
import { placementOf } from './frames';
import { topmostAt } from './hits-at';

/**
 * Whether a letter is there, in the page or in a frame of it.
 * @param hit the topmost element there, without what is our own
 */
export function hasWordsAt(page: Document, point: Point, hit: Element | null, host: Element | null): boolean {
  const within = hit && framedDocument(hit);
  if (within) {
    const { x, y, scale } = placementOf(within);
    const { x: left, y: top, scale: around } = placementOf(page);
    const inner = { x: (left + point.x * around - x) / scale, y: (top + point.y * around - y) / scale };
    return hasWordsAt(within, inner, topmostAt(within, inner, host), host);
  }
  // Of what lies under something of ours browsers name no letter.
  if (hit && host && elementAt(page, point.x, point.y) === host) {
    return [...childNodesOf(hit)].some((node) => isText(node) && isIn(rangeOver(node, 0, node.data.length), point));
  }
  // They name the letter nearest to a point.
  const caret = caretAt(page, point.x, point.y);
  if (!caret || !isText(caret.offsetNode)) {
    return false;
  }
  const { offsetNode: node, offset } = caret;
  return isIn(rangeOver(node, Math.max(0, offset - 1), Math.min(node.data.length, offset + 1)), point);
}

const isIn = (range: Range, { x, y }: Point): boolean =>
  [...range.getClientRects()].some((box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom);
