import type { PageItem } from './page-item';
import type { PdfPageText } from './page-text';

/** A place in a text layer: an offset in one of its text nodes. */
export interface LayerPosition {
  node: Text;
  offset: number;
}

type Items = Pick<PdfPageText, 'items' | 'text'>;

/**
 * The offset in a page's text of a place in the text layer that pdf.js has made of it. Between two items the place
 * belongs to the one whose text node it is in.
 *
 * @param node the layer, or any node in it
 */
export function offsetInPage({ items, text }: Items, layer: Element, node: Node, offset: number): number {
  const before = layer.ownerDocument.createRange();
  before.selectNodeContents(layer);
  before.setEnd(node, offset);
  const inLayer = before.toString().length;
  const isAfterCharacter = node.nodeType === Node.TEXT_NODE && offset > 0;
  const item = itemAt(items, isAfterCharacter ? inLayer - 1 : inLayer);
  return item ? item.start + inLayer - item.layerStart : text.length;
}

/**
 * The place in the text layer of an offset in the page's text. What the text has between items is at the end of the
 * one before it. Null where the layer has no text.
 *
 * @param side which item a place between two belongs to: `before` for the end of a range, `after` for its start
 */
export function positionInLayer(
  { items }: Items,
  layer: Element,
  offset: number,
  side: 'before' | 'after' = 'after',
): LayerPosition | null {
  const item = items.findLast(({ start, end }) => end > start && (side === 'after' ? start <= offset : start < offset));
  const inLayer = item ? item.layerStart + Math.min(offset - item.start, item.end - item.start) : 0;
  const walker = layer.ownerDocument.createTreeWalker(layer, NodeFilter.SHOW_TEXT);
  let passed = 0;
  let last: Text | null = null;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue;
    const end = passed + node.length;
    if (side === 'after' ? inLayer < end : inLayer <= end) return { node, offset: inLayer - passed };
    last = node;
    passed = end;
  }
  return last && { node: last, offset: last.length };
}

/** The range of the text layer that shows a stretch of the page's text; null where the layer shows none of it. */
export function rangeInLayer(page: Items, layer: Element, start: number, end: number): Range | null {
  const first = positionInLayer(page, layer, start, 'after');
  const last = positionInLayer(page, layer, end, 'before');
  if (!first || !last) return null;
  const range = layer.ownerDocument.createRange();
  range.setStart(first.node, first.offset);
  range.setEnd(last.node, last.offset);
  return range.collapsed ? null : range;
}

/** The item that holds a unit of what the layer's text nodes hold together. */
function itemAt(items: readonly PageItem[], unit: number): PageItem | undefined {
  let low = 0;
  let high = items.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((items[middle]?.layerStart ?? 0) <= unit) low = middle;
    else high = middle - 1;
  }
  const item = items[low];
  return item && unit < item.layerStart + item.end - item.start ? item : undefined;
}
