import { browser } from '@/lib/extension/browser';
import { activeElementIn, activeElementOf, hasChildren, localNameOf, namespaceOf, openRootOf } from './strangers';

/** The elements of HTML that can be given a shadow root, besides custom ones (DOM, "valid shadow host name"). */
const plainHosts = new Set([
  ...['article', 'aside', 'blockquote', 'body', 'div', 'footer', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
  ...['header', 'main', 'nav', 'p', 'section', 'span'],
]);

export function canHaveShadowRoot(element: Element): boolean {
  const localName = localNameOf(element);
  return (
    namespaceOf(element) === 'http://www.w3.org/1999/xhtml' && (plainHosts.has(localName) || localName.includes('-'))
  );
}

/** What Firefox gives to content scripts; Chromium has `chrome.dom` for it (both closed roots, as the page's own are). */
interface Opening {
  openOrClosedShadowRoot?: ShadowRoot | null;
}

/**
 * The element's shadow root, open or closed. Not those by which browsers make their own controls: no text of the page
 * is in them.
 */
export function shadowRootOf(element: Element): ShadowRoot | null {
  if (!canHaveShadowRoot(element)) {
    return null;
  }
  return openRootOf(element) ?? closedRootOf(element);
}

/**
 * Asking Chromium takes 5 µs an element, too much for every paragraph of a book. So it is asked about custom elements,
 * and others that hold nothing of their own.
 */
function closedRootOf(element: Element & Opening): ShadowRoot | null {
  if (hasChildren(element) && !localNameOf(element).includes('-')) {
    return null;
  }
  if (element.openOrClosedShadowRoot !== undefined) {
    return element.openOrClosedShadowRoot;
  }
  // Where this runs outside of an extension, closed roots stay closed.
  return browser?.dom?.openOrClosedShadowRoot(element as HTMLElement) ?? null;
}

/** What has the focus, also within shadow roots. */
export function focusedIn(page: Document): Element | null {
  let focused = activeElementOf(page);
  while (focused) {
    const root = shadowRootOf(focused);
    const inner = root && activeElementIn(root);
    if (!inner) return focused;
    focused = inner;
  }
  return null;
}
