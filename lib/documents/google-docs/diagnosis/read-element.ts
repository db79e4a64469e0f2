import { attributeOf, attributesOf, nameOf, textIn } from './members';
import { safeAttribute, safeClass, safeElement, safeId } from './names';
import type { OutlineLine } from './structure';
import { safeValue } from './values';

const most = { classes: 20, attributes: 30 };

/** What an element is called and carries, with nothing of the document in it. */
export function readElement(element: Element, depth: number, place: OutlineLine['place']): OutlineLine {
  const empty: OutlineLine = { depth, place, name: 'x', id: '', classes: [], attributes: [], text: 0, more: 0 };
  try {
    const attributes = attributesOf(element)
      .slice(0, most.attributes)
      .filter((name) => name !== 'class' && name !== 'id')
      .map((name) => readAttribute(element, name));
    const id = safeId(attributeOf(element, 'id').slice(0, 200));
    const name = safeElement(nameOf(element));
    return { ...empty, name, id, classes: classesOf(element), attributes, text: textIn(element) };
  } catch {
    return { ...empty, place: 'unreadable' };
  }
}

function readAttribute(element: Element, name: string): OutlineLine['attributes'][number] {
  const value = attributeOf(element, name);
  return { name: safeAttribute(name), value: safeValue(name, value), length: value.length };
}

export function classesOf(element: Element): string[] {
  const given = attributeOf(element, 'class').slice(0, 2_000);
  return (given.match(/\S+/g) ?? []).slice(0, most.classes).map(safeClass);
}
