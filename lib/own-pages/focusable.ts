const selector = 'a[href], button, input, select, textarea, summary, iframe, [tabindex]';

/** Whether what had the focus could still have it. */
export function isAvailable(element: Element): boolean {
  const isShown = element.isConnected && element.checkVisibility({ visibilityProperty: true });
  return isShown && !element.matches(':disabled') && element.closest('[inert]') === null;
}

/** Whether the Tab key comes by. */
export function isReachable(element: Element): boolean {
  return element instanceof HTMLElement && element.tabIndex >= 0 && element.matches(selector) && isAvailable(element);
}

/** What can be reached in an element, in its order. */
export function reachableIn(around: Element): Element[] {
  return [...around.querySelectorAll(selector)].filter(isReachable);
}

/** What may be reached before an element within another, shown at present or not. */
export function reachableBefore(element: Element, around: Element): Element[] {
  const isBefore = (each: Element) =>
    (each.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 && !each.contains(element);
  return [...around.querySelectorAll(selector)].filter(isBefore);
}

/** What has the focus, if that is anything. */
export function focused(): Element | null {
  const { activeElement, body, documentElement } = document;
  return activeElement === body || activeElement === documentElement ? null : activeElement;
}

/** Gives the focus, and says whether it was taken: behind a dialog that is open it is not. */
export function give(element: Element | null): boolean {
  if (!(element instanceof HTMLElement) || !isAvailable(element)) return false;
  element.focus();
  return focused() === element;
}

/** Gives the focus to what the Tab key does not come by, such as a heading. */
export function giveAnyway(element: HTMLElement | null): boolean {
  if (element && !element.hasAttribute('tabindex')) element.tabIndex = -1;
  return give(element);
}
