import { attributeOf, childElements, ownText, type XmlElement } from '@/lib/file-formats/xml/element';
import { bullet } from './list-marker';

/** What is read of the inside of a run: text, the ends of lines, and what else stands in it. */
export type RunPart = { text: string } | { box: XmlElement } | { field: string } | { ruby: XmlElement };

/** What a run is made of, in order. Deleted text, instructions of fields, and references to notes are none of it. */
export function* partsOfRun(run: XmlElement): Generator<RunPart> {
  for (const part of childElements(run)) {
    switch (part.name) {
      case 't':
        // Files that are written with indents have them in their texts.
        yield { text: ownText(part).replace(/\s*[\r\n]+\s*/g, ' ') };
        break;
      case 'tab':
      case 'ptab':
        yield { text: '\t' };
        break;
      case 'br':
      case 'cr':
        yield { text: '\n' };
        break;
      case 'noBreakHyphen':
        yield { text: '-' };
        break;
      case 'sym':
        yield { text: symbol(part) };
        break;
      case 'fldChar':
        yield { field: attributeOf(part, 'fldCharType') ?? '' };
        break;
      case 'ruby':
        yield { ruby: part };
        break;
      case 'drawing':
      case 'pict':
      case 'object':
      case 'AlternateContent':
        for (const box of textBoxesIn(part)) yield { box };
        break;
    }
  }
}

function symbol(element: XmlElement): string {
  const code = Number.parseInt(attributeOf(element, 'char') ?? '', 16);
  return code > 0x20 && code <= 0xffff && (code < 0xd800 || code > 0xdfff) ? bullet(String.fromCharCode(code)) : '';
}

/** The contents of boxes of text. What is there twice, for older readers, is taken once. */
function* textBoxesIn(element: XmlElement): Generator<XmlElement> {
  if (element.name === 'txbxContent') {
    yield element;
    return;
  }
  for (const child of element.name === 'AlternateContent' ? alternative(element) : childElements(element)) {
    yield* textBoxesIn(child);
  }
}

/** Of what is said in several ways, the first. */
export function* alternative(element: XmlElement): Generator<XmlElement> {
  const [first] = childElements(element);
  if (first) yield* childElements(first);
}
