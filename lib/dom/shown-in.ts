import { assignedSlotOf, isElement, isShadowRoot, parentNodeOf } from './strangers';

/** What an element is shown in within its document, out of slots and shadow roots too. */
export function shownIn(element: Element): Element | null {
  const parent = assignedSlotOf(element) ?? parentNodeOf(element);
  if (!parent || isElement(parent)) return parent;
  return isShadowRoot(parent) ? parent.host : null;
}
