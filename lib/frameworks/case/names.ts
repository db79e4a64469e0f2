import { type Fields, fieldsOf, textIn, textOfValue } from '@/lib/frameworks/source/fields';

/** What others may call a thing by. Letters in UUIDs are written large and small. */
export function namesOf(thing: Fields): string[] {
  const names = [textIn(thing, 'identifier'), textIn(thing, 'uri')].filter((name) => name !== '');
  return [...new Set(names.map((name) => name.toLowerCase()))];
}

/** By what a link names where it leads: an object with an identifier, or an address, or the identifier alone. */
export function idIn(link: unknown): string {
  return (textIn(fieldsOf(link), 'identifier', 'uri') || textOfValue(link)).toLowerCase();
}
