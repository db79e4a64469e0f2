import { getter, method, setter } from './native';

/**
 * All that is asked of the nodes of pages, which are strangers: by the browser's own getters, whatever a page has named
 * its fields and pictures. `scripts/lib/check-dom.mjs` sees to it that they are asked no other way.
 */

const { Node, Text, Element, HTMLElement, Document, DocumentFragment, ShadowRoot, EventTarget } = globalThis as Partial<
  typeof globalThis
>;

export const nodeTypeOf = getter(Node, 'nodeType');
export const parentNodeOf = getter(Node, 'parentNode');
export const parentElementOf = getter(Node, 'parentElement');
export const firstChildOf = getter(Node, 'firstChild');
export const nextSiblingOf = getter(Node, 'nextSibling');
export const previousSiblingOf = getter(Node, 'previousSibling');
export const childNodesOf = getter(Node, 'childNodes');
export const documentOf = getter(Node, 'ownerDocument') as (node: Node) => Document | null;
export const isConnected = getter(Node, 'isConnected');
export const textContentOf = getter(Node, 'textContent');
export const baseAddressOf = getter(Node, 'baseURI');
export const rootOf = method(Node, 'getRootNode');
export const hasChildren = method(Node, 'hasChildNodes');
const comparePlace = method(Node, 'compareDocumentPosition');
/** Whether the other node stands after this one in their tree, and not in it. */
export const placeAfter = (node: Node, other: Node): boolean => (comparePlace(node, other) & (4 | 1 | 16)) === 4;
export const holds: (node: Node, other: Node | null) => boolean = method(Node, 'contains');

export const localNameOf = getter(Element, 'localName');
export const namespaceOf = getter(Element, 'namespaceURI');
export const openRootOf = getter(Element, 'shadowRoot');
const slotOfElement = getter(Element, 'assignedSlot');
const slotOfText = getter(Text, 'assignedSlot');
/** The slot of an open shadow root that shows the node. */
export const assignedSlotOf = (node: Node): HTMLSlotElement | null =>
  isElement(node) ? slotOfElement(node) : nodeTypeOf(node) === 3 ? slotOfText(node as Text) : null;
export const attributeOf = method(Element, 'getAttribute');
export const hasAttribute = method(Element, 'hasAttribute');
export const setAttribute = method(Element, 'setAttribute');
export const removeAttribute = method(Element, 'removeAttribute');
export const isToBeSeen = method(Element, 'checkVisibility') as (
  element: Element,
  asked: CheckVisibilityOptions,
) => boolean;
export const appendTo: (element: Element, node: Node) => void = method(Element, 'append');
export const boxOf = method(Element, 'getBoundingClientRect');
export const clientLeftOf = getter(Element, 'clientLeft');
export const clientTopOf = getter(Element, 'clientTop');
export const clientWidthOf = getter(Element, 'clientWidth');
export const clientHeightOf = getter(Element, 'clientHeight');
export const scrollLeftOf = getter(Element, 'scrollLeft');
export const scrollTopOf = getter(Element, 'scrollTop');
export const inlineStyleOf = getter(HTMLElement, 'style');
export const offsetWidthOf = getter(HTMLElement, 'offsetWidth');
export const offsetHeightOf = getter(HTMLElement, 'offsetHeight');
export const focusOn = method(HTMLElement, 'focus');
export const blur = method(HTMLElement, 'blur');
export const closestTo: (element: Element, selector: string) => Element | null = method(Element, 'closest');
export const fits: (element: Element, selector: string) => boolean = method(Element, 'matches');
export const allIn = method(Element, 'querySelectorAll') as (element: Element, selector: string) => NodeListOf<Element>;
export const firstIn: (element: Element, selector: string) => Element | null = method(Element, 'querySelector');
export const scrollElementTo = method(Element, 'scrollTo') as (element: Element, to: ScrollToOptions) => void;

export const rootElementOf = getter(Document, 'documentElement') as (page: Document) => HTMLElement | null;
export const bodyOf = getter(Document, 'body') as (page: Document) => HTMLElement | null;
export const viewOf = getter(Document, 'defaultView');
export const titleOf = getter(Document, 'title');
export const readyStateOf = getter(Document, 'readyState');
export const isHidden = getter(Document, 'hidden');
export const hasFocus = method(Document, 'hasFocus');
/** Not in Firefox, which loads no page ahead of its time, nor in TypeScript's library. */
export const isPrerendering = getter<Document & { prerendering?: boolean }, 'prerendering'>(Document, 'prerendering');
export const scrollerOf = getter(Document, 'scrollingElement');
export const activeElementOf = getter(Document, 'activeElement');
export const activeElementIn = getter(ShadowRoot, 'activeElement');
export const selectionOf = method(Document, 'getSelection');
export const rangeIn = method(Document, 'createRange');
const elementsInPage = method(Document, 'elementsFromPoint');
const elementsInRoot = method(ShadowRoot, 'elementsFromPoint');
const elementInPage = method(Document, 'elementFromPoint');
const elementInRoot = method(ShadowRoot, 'elementFromPoint');
/** The topmost element of a tree under a point of its window's viewport. */
export const elementAt = (root: Document | ShadowRoot, x: number, y: number): Element | null =>
  isDocument(root) ? elementInPage(root, x, y) : elementInRoot(root, x, y);
/** The elements of a tree under a point of its window's viewport, topmost first. */
export const elementsAt = (root: Document | ShadowRoot, x: number, y: number): Element[] =>
  isDocument(root) ? elementsInPage(root, x, y) : elementsInRoot(root, x, y);
/** The place between two letters that is nearest to a point of the window's viewport. */
export const caretAt = method(Document, 'caretPositionFromPoint') as (
  page: Document,
  x: number,
  y: number,
) => CaretPosition | null;
export const animationsIn = method(Document, 'getAnimations');
export const walkIn = method(Document, 'createTreeWalker');
export const elementById = method(Document, 'getElementById');
const allInPage = method(Document, 'querySelectorAll') as (page: Document, selector: string) => NodeListOf<Element>;
const allInRoot = method(DocumentFragment, 'querySelectorAll') as (
  root: DocumentFragment,
  selector: string,
) => NodeListOf<Element>;
/** Those of a tree that a selector fits. */
export const allInTree = (root: Document | ShadowRoot, selector: string): Element[] => [
  ...(isDocument(root) ? allInPage(root, selector) : allInRoot(root, selector)),
];
const elementWith = method(Document, 'createElementNS') as (page: Document, namespace: string, name: string) => Element;
/** A new element of HTML: pages of XML make others, which have no namespace. */
export const newElement = <Name extends keyof HTMLElementTagNameMap>(page: Document, name: Name) =>
  elementWith(page, 'http://www.w3.org/1999/xhtml', name) as HTMLElementTagNameMap[Name];
export const newText = method(Document, 'createTextNode');
export const firstInPage: (page: Document, selector: string) => Element | null = method(Document, 'querySelector');

const sheetsOfPage = getter(Document, 'adoptedStyleSheets');
const sheetsOfRoot = getter(ShadowRoot, 'adoptedStyleSheets');
const setSheetsOfPage = setter(Document, 'adoptedStyleSheets');
const setSheetsOfRoot = setter(ShadowRoot, 'adoptedStyleSheets');

export const isElement = (node: Node): node is Element => nodeTypeOf(node) === 1;
export const isDocument = (node: Node): node is Document => nodeTypeOf(node) === 9;
export const isShadowRoot = (node: Node): node is ShadowRoot => nodeTypeOf(node) === 11 && 'host' in node;

export const sheetsOf = (root: Document | ShadowRoot): CSSStyleSheet[] =>
  isDocument(root) ? sheetsOfPage(root) : sheetsOfRoot(root);

export function setSheets(root: Document | ShadowRoot, sheets: CSSStyleSheet[]): void {
  if (isDocument(root)) setSheetsOfPage(root, sheets);
  else setSheetsOfRoot(root, sheets);
}

/** The style that the browser works out for an element; undefined where its document is not shown. */
export function styleOf(element: Element): CSSStyleDeclaration | undefined {
  const page = documentOf(element);
  return page ? viewOf(page)?.getComputedStyle(element) : undefined;
}

/** Of what style sheets put before or after the content of an element. */
export function styleOfPart(element: Element, part: '::before' | '::after'): CSSStyleDeclaration | undefined {
  const page = documentOf(element);
  return page ? viewOf(page)?.getComputedStyle(element, part) : undefined;
}

/** The window of the document that a node is of. */
export const windowOf = (node: Node): (Window & typeof globalThis) | null => {
  const page = isDocument(node) ? node : documentOf(node);
  return page && viewOf(page);
};

/** The document that a node is of, which is itself where it is one. */
export const pageOf = (node: Node): Document => documentOf(node) ?? (node as Document);

const rangeAround = (node: Node): Range => rangeIn(pageOf(node));

/** A range over some of a node's letters. */
export function rangeOver(node: Text, start: number, end: number): Range {
  const range = rangeAround(node);
  range.setStart(node, start);
  range.setEnd(node, end);
  return range;
}

export const isNode = (object: object): object is Node => {
  try {
    return nodeTypeOf(object as Node) > 0;
  } catch {
    return false;
  }
};

const addListener = method(EventTarget, 'addEventListener');
export const dispatch = method(EventTarget, 'dispatchEvent');

/** Listens at a node of the page. */
export function listen<Type extends keyof DocumentEventMap>(
  target: Node,
  type: Type,
  listener: (event: DocumentEventMap[Type]) => void,
  options: AddEventListenerOptions,
): void;
export function listen(
  target: Node,
  type: string,
  listener: (event: Event) => void,
  options: AddEventListenerOptions,
): void;
export function listen(
  target: Node,
  type: string,
  listener: (event: never) => void,
  options: AddEventListenerOptions,
): void {
  addListener(target, type, listener as EventListener, options);
}
