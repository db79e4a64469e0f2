import { isElement, isSilent, isText } from '@/lib/documents/web/element-kinds';
import { firstChildOf, nextSiblingOf, parentNodeOf } from '@/lib/dom/strangers';

/** How many letters that are no space stand in an element, shown or not; no further than to the given number. */
export function lettersIn(element: Element, most: number): number {
  let letters = 0;
  let node: Node | null = element;
  while (node && letters < most) {
    if (isText(node)) letters += node.data.replace(/\s+/g, '').length;
    const inside: Node | null = isElement(node) && isSilent(node) ? null : firstChildOf(node);
    let next: Node | null = inside;
    for (let at: Node | null = node; !next && at && at !== element; at = parentNodeOf(at)) next = nextSiblingOf(at);
    node = next;
  }
  return letters;
}

export const hasText = (element: Element): boolean => lettersIn(element, 1) > 0;
