import type { OfficeRun } from '@/lib/file-formats/office/lines';
import { toggle } from '@/lib/file-formats/office/toggle';
import { childAt, childElements, childrenNamed, ownText, type XmlElement } from '@/lib/file-formats/xml/element';
import { saidOf } from './properties';
import { alternative, partsOfRun, type RunPart } from './run-text';
import type { TextStyle, WordStyles } from './styles';

/** Whether what comes next is what a field does, or what it came to. */
type FieldPhase = 'instruction' | 'result';

/** Reads what stands in paragraphs. Fields may go over several. */
export class InlineReader {
  readonly #styles: WordStyles;
  #fields: FieldPhase[] = [];
  #runs: OfficeRun[] = [];
  #boxes: XmlElement[] = [];

  constructor(styles: WordStyles) {
    this.#styles = styles;
  }

  /** The runs of a paragraph and of such as were joined to it, with `\n` where lines end; boxes of text apart. */
  read(paragraphs: readonly XmlElement[], style: TextStyle): { runs: OfficeRun[]; boxes: XmlElement[] } {
    this.#runs = [];
    this.#boxes = [];
    for (const paragraph of paragraphs) this.#walk(childElements(paragraph), style);
    // An instruction ends where its paragraph does, or damage would swallow all that follows.
    this.#fields = this.#fields.filter((phase) => phase === 'result');
    return { runs: this.#runs, boxes: this.#boxes };
  }

  #walk(elements: Iterable<XmlElement>, style: TextStyle): void {
    for (const element of elements) {
      switch (element.name) {
        case 'r':
          this.#run(element, style);
          break;
        case 'hyperlink':
        case 'ins':
        case 'moveTo':
        case 'fldSimple':
        case 'smartTag':
        case 'customXml':
        case 'bdo':
        case 'dir':
          this.#walk(childElements(element), style);
          break;
        case 'sdt':
          this.#walk(childElements(childAt(element, 'sdtContent')), style);
          break;
        case 'AlternateContent':
          this.#walk(alternative(element), style);
          break;
        case 'oMath':
        case 'oMathPara':
          this.#add(textWithin(element), false);
          break;
      }
    }
  }

  #run(run: XmlElement, style: TextStyle): void {
    const marks = childAt(run, 'rPr');
    const own = this.#styles.character(saidOf(marks, 'rStyle'));
    const isHidden = toggle(marks, 'vanish') ?? own.isHidden ?? style.isHidden ?? false;
    // Bold by a style within bold by another is not bold: ECMA-376, 17.7.3.
    const isBold = toggle(marks, 'b') ?? (style.isBold ?? false) !== (own.isBold ?? false);
    for (const part of partsOfRun(run)) this.#part(part, isBold, isHidden, style);
  }

  #part(part: RunPart, isBold: boolean, isHidden: boolean, style: TextStyle): void {
    if ('field' in part) this.#field(part.field);
    else if (isHidden) return;
    else if ('text' in part) this.#add(part.text, isBold);
    else if ('box' in part) this.#boxes.push(part.box);
    else for (const base of childrenNamed(part.ruby, 'rubyBase')) this.#walk(childElements(base), style);
  }

  #field(type: string): void {
    if (type === 'begin') this.#fields.push('instruction');
    if (type === 'separate' && this.#fields.length > 0) this.#fields[this.#fields.length - 1] = 'result';
    if (type === 'end') this.#fields.pop();
  }

  #add(text: string, isBold: boolean): void {
    if (text === '' || this.#fields.includes('instruction')) return;
    const last = this.#runs.at(-1);
    // What shows nothing has no weight.
    if (last && (last.isBold === isBold || text.trim() === '')) last.text += text;
    else this.#runs.push({ text, isBold });
  }
}

function textWithin(element: XmlElement): string {
  if (element.name === 't') return ownText(element);
  return [...childElements(element)].map(textWithin).join('');
}
