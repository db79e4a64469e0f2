import { assignedSlotOf, isElement, isShadowRoot, parentNodeOf } from './strangers';

/** The element and all that it is shown in within its document. */
export function allAround(element: Element): ReadonlySet<Element> {
  const around = new Set<Element>();
  for (let each: Element | null = element; each; each = shownIn(each)) around.add(each);
  return around;
}

/** What an element is shown in within its document, out of slots and shadow roots too. */
export function shownIn(element: Element): Element | null {
  const parent = assignedSlotOf(element) ?? parentNodeOf(element);
  if (!parent || isElement(parent)) return parent;
  return isShadowRoot(parent) ? parent.host : null;
}
