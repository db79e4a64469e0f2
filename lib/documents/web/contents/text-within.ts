import { isElement, isSilent, isText } from '@/lib/documents/web/element-kinds';
import { firstChildOf, nextSiblingOf, parentNodeOf } from '@/lib/dom/strangers';

/** How many letters that are no space stand in an element, shown or not; no further than to the given number. */
export function lettersIn(element: Element, most: number): number {
  let letters = 0;
  for (let node: Node | null = element; node && letters < most; node = nextIn(element, node)) {
    if (isText(node)) letters += node.data.replace(/\s+/g, '').length;
  }
  return letters;
}

function firstText(element: Element): Node | null {
  for (let node: Node | null = element; node; node = nextIn(element, node)) {
    if (isText(node) ? node.data.trim() !== '' : known.has(node)) return node;
  }
  return null;
}

function nextIn(element: Element, node: Node): Node | null {
  const inside = isElement(node) && isSilent(node) ? null : firstChildOf(node);
  if (inside) return inside;
  for (let at: Node | null = node; at && at !== element; at = parentNodeOf(at)) {
    const next = nextSiblingOf(at);
    if (next) return next;
  }
  return null;
}

/** Elements in which text was found: asked of every element, it is looked for once. */
const known = new WeakSet<Node>();

export function hasText(element: Element): boolean {
  if (known.has(element)) return true;
  const found = firstText(element);
  for (let node: Node | null = found; node && node !== element; node = parentNodeOf(node)) known.add(node);
  if (found) known.add(element);
  return found !== null;
}
