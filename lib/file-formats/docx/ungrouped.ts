import { childAt, childElements, type XmlElement } from '@/lib/file-formats/xml/element';

/** The paragraphs and tables among elements and in what only groups them; what was deleted or moved away is left out. */
export function* ungrouped(elements: Iterable<XmlElement>): Generator<XmlElement> {
  for (const element of elements) {
    if (element.name === 'sdt') yield* ungrouped(childElements(childAt(element, 'sdtContent')));
    else if (['ins', 'moveTo', 'customXml', 'smartTag'].includes(element.name))
      yield* ungrouped(childElements(element));
    else yield element;
  }
}
