/** An element of XML by its local name: in the formats that are read, prefixes differ and local names don't clash. */
export interface XmlElement {
  name: string;
  attributes: ReadonlyMap<string, string>;
  children: readonly (XmlElement | string)[];
}

export function* childElements(element: XmlElement | null): Generator<XmlElement> {
  for (const child of element?.children ?? []) if (typeof child !== 'string') yield child;
}

export function* childrenNamed(element: XmlElement | null, name: string): Generator<XmlElement> {
  for (const child of childElements(element)) if (child.name === name) yield child;
}

/** The first element that the names lead to, from within the given one. */
export function childAt(element: XmlElement | null, ...names: string[]): XmlElement | null {
  let found = element;
  for (const name of names) {
    const [next = null] = childrenNamed(found, name);
    found = next;
  }
  return found;
}

export const attributeOf = (element: XmlElement | null, name: string): string | null =>
  element?.attributes.get(name) ?? null;

/** Its own text, without that of elements in it. */
export const ownText = (element: XmlElement | null): string =>
  element?.children.filter((child) => typeof child === 'string').join('') ?? '';

/** A whole number within bounds, or null. */
export function wholeNumber(text: string | null, least = 0, most = Number.MAX_SAFE_INTEGER): number | null {
  if (text === null || !/^[+-]?\d{1,15}$/.test(text)) return null;
  const number = Number(text);
  return number >= least && number <= most ? number : null;
}
