import { linesOf } from '@/lib/file-formats/office/lines';
import { childAt, childElements, type XmlElement } from '@/lib/file-formats/xml/element';
import type { WordContent, WordParagraph } from './content';
import { InlineReader } from './inline';
import type { ListCounter } from './list-counter';
import { saidOf } from './properties';
import type { ReadsContent, Surroundings } from './reads-content';
import type { ParagraphStyle, WordStyles } from './styles';
import { TableReader } from './table-reader';
import { ungrouped } from './ungrouped';

const plain: Surroundings = { isBold: null };

/** Lists of contents repeat what stands in the text. */
const contents = /^toc( \d| heading$)/;

/** Reads the content of a Word file in its order, which lists count by. */
export class ContentReader implements ReadsContent {
  readonly styles: WordStyles;
  readonly #lists: ListCounter;
  readonly #inline: InlineReader;
  /** Paragraphs whose ends were deleted: they go on in the next. */
  #joined: XmlElement[] = [];

  constructor(styles: WordStyles, lists: ListCounter) {
    this.styles = styles;
    this.#lists = lists;
    this.#inline = new InlineReader(styles);
  }

  /** Everything in the elements, one within another for what only groups. `from` names what they stand in. */
  *read(elements: Iterable<XmlElement>, from: string, within = plain): Generator<WordContent> {
    const counts = new Map<string, number>();
    for (const element of ungrouped(elements)) {
      const place = (counts.get(element.name) ?? 0) + 1;
      counts.set(element.name, place);
      yield* this.readOne(element, `${from}${element.name}[${place}]`, within);
    }
    this.#joined = [];
  }

  /** What one element holds that is neither a group nor in one. */
  *readOne(element: XmlElement, from: string, within = plain): Generator<WordContent> {
    if (element.name === 'p') yield* this.#paragraph(element, from, within);
    if (element.name !== 'tbl') return;
    const table = new TableReader(this, element, from);
    for (const row of table.rows()) table.add(row);
    yield table.table();
  }

  *#paragraph(element: XmlElement, from: string, within: Surroundings): Generator<WordContent> {
    this.#joined.push(element);
    const marks = childAt(element, 'pPr');
    if (isDeleted(childAt(marks, 'rPr'))) return;
    const paragraphs = this.#joined;
    this.#joined = [];
    const style = this.styles.paragraph(saidOf(marks, 'pStyle'));
    const shown = { isBold: style.isBold ?? within.isBold, isHidden: style.isHidden };
    const { runs, boxes } = this.#inline.read(paragraphs, shown);
    const lines = linesOf(runs);
    const item = this.#item(marks, style);
    if (lines.length > 0 && !contents.test(style.name)) {
      yield { kind: 'paragraph', style: style.name, headingLevel: headingLevel(marks, style), item, lines, from };
    }
    for (const box of boxes) yield* this.read(childElements(box), `${from}/`);
  }

  /** Word counts paragraphs without text as well. */
  #item(marks: XmlElement | null, style: ParagraphStyle): WordParagraph['item'] {
    const list = childAt(marks, 'numPr');
    const id = saidOf(list, 'numId') ?? style.list.id;
    if (id === null) return null;
    const said = saidOf(list, 'ilvl');
    const byStyle = this.#lists.levelOfStyle(id, style.id) ?? style.list.level ?? 0;
    const depth = said !== null && /^[0-8]$/.test(said) ? Number(said) : byStyle;
    const marker = this.#lists.next(id, depth);
    return marker === null || marker === '' ? null : { marker, depth };
  }
}

const isDeleted = (mark: XmlElement | null): boolean =>
  childAt(mark, 'del') !== null || childAt(mark, 'moveFrom') !== null;

function headingLevel(marks: XmlElement | null, style: ParagraphStyle): number | null {
  const own = saidOf(marks, 'outlineLvl');
  const level = own !== null && /^\d$/.test(own) ? Number(own) : style.outlineLevel;
  if (level !== null && level < 9) return level + 1;
  return style.name === 'title' ? 1 : null;
}
