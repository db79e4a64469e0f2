import { isElement } from '@/lib/documents/web/element-kinds';
import { shadowRootOf } from '@/lib/dom/shadow-roots';
import { firstChildOf, localNameOf, nextSiblingOf, styleOf } from '@/lib/dom/strangers';

/** What is shown in an element, in its order: a shadow root in place of what it holds, and what a slot is given. */
export function shownChildren(element: Element): Node[] {
  if (localNameOf(element) === 'slot') {
    const assigned = (element as HTMLSlotElement).assignedNodes();
    if (assigned.length > 0) return assigned;
  }
  return childrenOf(shadowRootOf(element) ?? element);
}

export function childrenOf(parent: Node): Node[] {
  const children: Node[] = [];
  for (let child = firstChildOf(parent); child; child = nextSiblingOf(child)) children.push(child);
  return children;
}

/** The elements that have boxes in an element: those in one that has none itself stand in its place. */
export function boxesIn(element: Element, depth = 0): Element[] {
  return shownChildren(element).flatMap((child) => {
    if (!isElement(child)) return [];
    const display = styleOf(child)?.display ?? 'none';
    if (display === 'none') return [];
    return display === 'contents' && depth < 10 ? boxesIn(child, depth + 1) : [child];
  });
}
