import { attributeOf, childAt, type XmlElement } from '@/lib/file-formats/xml/element';

export const saidOf = (properties: XmlElement | null, name: string): string | null =>
  attributeOf(childAt(properties, name), 'val');

/** The colour behind text or a cell, or null where there is none that is seen on white. */
export function shadeOf(properties: XmlElement | null): string | null {
  const shade = childAt(properties, 'shd');
  const colour = attributeOf(shade, attributeOf(shade, 'val') === 'solid' ? 'color' : 'fill')?.toUpperCase();
  return !colour || colour === 'AUTO' || colour === 'FFFFFF' ? null : colour;
}
