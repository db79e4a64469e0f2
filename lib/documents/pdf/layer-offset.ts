import type { PdfPageText } from './text/page-text';

/**
 * The offset in a page's text of a place in its text layer. The layer holds the text of the items one after the other;
 * the page's text has more between them.
 *
 * @param atEnd whether the place is the end of something: of two items that meet there, it belongs to the first
 */
export function offsetOfLayer(
  { items, text }: Pick<PdfPageText, 'items' | 'text'>,
  inLayer: number,
  atEnd: boolean,
): number {
  const found = items.findLast(
    ({ item, layerStart }) => item.str !== '' && (atEnd ? layerStart < inLayer : layerStart <= inLayer),
  );
  if (!found) return 0;
  return Math.min(found.start + (inLayer - found.layerStart), atEnd ? found.end : text.length);
}

/** How many UTF-16 units of a text layer's text stand before a place in it. */
export function lengthBefore(layer: Element, node: Node, offset: number): number {
  const before = layer.ownerDocument.createRange();
  before.setStart(layer, 0);
  before.setEnd(node, offset);
  return before.toString().length;
}
