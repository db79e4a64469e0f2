/**
 * Members of nodes as their prototypes have them: fields of a form can stand in for those of the form itself, as a field
 * called `attributes` does.
 */
const getter = (prototype: object, name: string): (() => unknown) => {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  return get ?? (() => null);
};

const getters = {
  localName: getter(Element.prototype, 'localName'),
  firstElement: getter(Element.prototype, 'firstElementChild'),
  nextElement: getter(Element.prototype, 'nextElementSibling'),
  shadowRoot: getter(Element.prototype, 'shadowRoot'),
  firstChild: getter(Node.prototype, 'firstChild'),
  nextNode: getter(Node.prototype, 'nextSibling'),
  nodeType: getter(Node.prototype, 'nodeType'),
};
const { getAttribute, getAttributeNames } = Element.prototype;

export const nameOf = (element: Element): string => String(getters.localName.call(element));
export const attributeOf = (element: Element, name: string): string => getAttribute.call(element, name) ?? '';
export const attributesOf = (element: Element): string[] => getAttributeNames.call(element);
export const firstElementIn = (element: Element): Element | null =>
  getters.firstElement.call(element) as Element | null;
export const elementAfter = (element: Element): Element | null => getters.nextElement.call(element) as Element | null;
export const shadowRootOf = (element: Element): ShadowRoot | null =>
  getters.shadowRoot.call(element) as ShadowRoot | null;

/** UTF-16 units of the text that stands directly in an element, among the first of its nodes. */
export function textIn(element: Element): number {
  let units = 0;
  let node = getters.firstChild.call(element) as CharacterData | null;
  for (let count = 0; node && count < 100; count += 1) {
    if (getters.nodeType.call(node) === Node.TEXT_NODE) units += node.length;
    node = getters.nextNode.call(node) as CharacterData | null;
  }
  return units;
}
