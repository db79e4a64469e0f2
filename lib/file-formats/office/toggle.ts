import { attributeOf, childAt, type XmlElement } from '@/lib/file-formats/xml/element';

/** A property that is on or off; null where nothing is said. */
export function toggle(properties: XmlElement | null, name: string): boolean | null {
  const element = childAt(properties, name);
  return element && !['0', 'false', 'off', 'none'].includes(attributeOf(element, 'val') ?? '');
}
