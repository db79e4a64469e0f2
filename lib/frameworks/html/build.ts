import type { Block, Line, Run } from '@/lib/frameworks/blocks/block';
import { type GivenCell, tableOf } from '@/lib/frameworks/blocks/grid';
import type { SourcePlace } from '@/lib/frameworks/format';
import { bounds } from '@/lib/frameworks/reading/bounds';
import { gridColumns, isDropped, isLine, roleOf } from './elements';
import { boldOf, isShaded } from './weight';

interface OpenElement {
  name: string;
  role: string;
  isBold: boolean;
  isPlain: boolean;
  /** Of a grid of boxes: what stands in it is a cell. */
  columns: number;
  end: (() => void) | null;
}

interface OpenTable {
  rows: GivenCell[][];
  caption: string;
  from: SourcePlace;
  /** What stood in its cells, in its order: a table that holds tables only lays them out. */
  contents: Block[];
  isLayout: boolean;
  /** Which of its rows Word says to be its header, from 1; 0 for none. */
  headerRow: number;
}

interface OpenCell {
  cell: GivenCell;
  blocks: Block[];
  isShaded: boolean;
}

/** What an element lists is numbered by. */
interface OpenList {
  isNumbered: boolean;
  next: number;
  type: string;
}

/** Makes blocks of elements as they open and close. Nothing is kept of what is not shown. */
export class HtmlBuilder {
  readonly blocks: Block[] = [];
  title = '';
  isTooLarge = false;

  private readonly open: OpenElement[] = [];
  private readonly tables: OpenTable[] = [];
  private readonly cells: OpenCell[] = [];
  private readonly lists: OpenList[] = [];
  private runs: Run[] = [];
  /** Where the line that is being read began. */
  private from: SourcePlace = { line: 1 };
  private marker = '';
  private depth = 0;
  private isItem = false;
  private isMarker = false;
  private inDropped = 0;
  private inTitle = false;
  private count = 0;

  constructor(
    private readonly isCutOut: boolean,
    private readonly placeNow: () => SourcePlace,
  ) {}

  openTag(name: string, attributes: Record<string, string>): void {
    if (name === 'title' && this.title === '') this.inTitle = true;
    const isVoid = /^(?:br|hr|img|input|meta|link|col|wbr|area|base|embed|source|track)$/.test(name);
    const isInMain = this.open.some(({ role }) => role === 'main' || role === 'article');
    if (this.inDropped > 0 || isDropped(name, attributes, isInMain)) {
      if (!isVoid) this.inDropped++;
      return;
    }
    if (name === 'br') this.breakLine();
    if (name === 'hr') this.flush();
    if (isVoid || this.open.length >= bounds.depth) return;
    const around = this.open.at(-1);
    const isGridCell = (around?.columns ?? 0) > 0;
    const role = isGridCell ? 'td' : roleOf(name, attributes);
    const columns = gridColumns(attributes);
    const element: OpenElement = {
      name,
      role: columns > 0 && role !== 'table' ? 'table' : role,
      isBold: boldOf(role, attributes) ?? around?.isBold ?? false,
      isPlain: role === 'pre' || (around?.isPlain ?? false),
      columns: role === 'table' ? 0 : columns,
      end: null,
    };
    if (isLine(element.role)) this.flush();
    element.end = this.begin(element, attributes, isGridCell ? (around?.columns ?? 0) : 0);
    this.open.push(element);
  }

  closeTag(name: string): void {
    if (name === 'title') this.inTitle = false;
    if (this.inDropped > 0) {
      this.inDropped--;
      return;
    }
    const at = this.open.findLastIndex((each) => each.name === name);
    if (at < 0) return;
    for (const element of this.open.splice(at).reverse()) {
      if (isLine(element.role)) this.flush(element.role);
      element.end?.();
    }
  }

  text(text: string): void {
    if (this.inTitle && this.title.length < 1_000) this.title += text;
    if (this.inDropped > 0) return;
    if (this.isMarker) {
      this.marker = `${this.marker}${text}`.trim().slice(0, 20);
      return;
    }
    const element = this.open.at(-1);
    if (element?.isPlain) {
      for (const [place, line] of text.split('\n').entries()) {
        if (place > 0) this.breakLine();
        this.add(line, element.isBold);
      }
    } else this.add(text.replace(/[\s\u00a0]+/g, ' '), element?.isBold ?? false);
  }

  /** Word writes bullets between remarks that only say so. */
  remark(text: string): void {
    if (/^!?\[if !supportLists\]/i.test(text.trim())) {
      this.isMarker = true;
      this.marker = '';
    } else if (/^!?\[endif\]/i.test(text.trim())) this.isMarker = false;
  }

  finish(): void {
    this.flush();
    for (const element of this.open.splice(0).reverse()) element.end?.();
    this.flush();
    this.title = this.title.replace(/\s+/g, ' ').trim();
  }

  private begin(element: OpenElement, attributes: Record<string, string>, gridWidth: number): (() => void) | null {
    const { role } = element;
    if (role === 'table') return this.beginTable();
    const table = this.tables.at(-1);
    if (role === 'tr' && table) {
      table.rows.push([]);
      if (/mso-yfti-firstrow\s*:\s*yes/i.test(attributes.style ?? '')) table.headerRow = table.rows.length;
    }
    if (role === 'td' || role === 'th') return this.beginCell(element, attributes, gridWidth);
    if (role === 'ul' || role === 'ol') {
      const next = Number(attributes.start ?? 1);
      this.lists.push({
        isNumbered: role === 'ol',
        next: Number.isFinite(next) ? next : 1,
        type: attributes.type ?? '1',
      });
      return () => void this.lists.pop();
    }
    if (role === 'li') this.beginItem(attributes);
    if (role === 'dd') this.isItem = true;
    if (element.name === 'p' && /mso-list\s*:\s*(?!none|skip)/i.test(attributes.style ?? '')) {
      this.isItem = true;
      this.depth = Math.max(0, Number(/level(\d)/.exec(attributes.style ?? '')?.[1] ?? 1) - 1);
    } else if (element.name === 'p' && /MsoListParagraph/.test(attributes.class ?? '')) this.isItem = true;
    return null;
  }

  private beginItem(attributes: Record<string, string>): void {
    const list = this.lists.at(-1);
    const level = Number(attributes['aria-level']);
    this.isItem = true;
    this.depth = Math.min(bounds.depth, level >= 1 ? level - 1 : Math.max(0, this.lists.length - 1));
    this.marker = list?.isNumbered ? `${numbered(list.next++, list.type)}.` : '•';
  }

  private beginTable(): () => void {
    const table: OpenTable = {
      rows: [],
      caption: '',
      from: this.placeNow(),
      contents: [],
      isLayout: false,
      headerRow: 0,
    };
    this.tables.push(table);
    const lists = this.lists.splice(0);
    return () => {
      this.tables.splice(this.tables.indexOf(table));
      this.lists.push(...lists);
      const rows = table.rows.filter((row) => row.length > 0);
      if (table.isLayout) this.into().push(...table.contents);
      else if (rows.length > 0) this.put(tableOf(rows, table.caption.trim(), table.from, this.isCutOut));
    };
  }

  private beginCell(element: OpenElement, attributes: Record<string, string>, gridWidth: number): (() => void) | null {
    const table = this.tables.at(-1);
    if (!table) return null;
    if (gridWidth > 0 && (table.rows.at(-1)?.length ?? gridWidth) >= gridWidth) table.rows.push([]);
    if (table.rows.length === 0) table.rows.push([]);
    const isHead = table.headerRow === table.rows.length || this.open.some(({ role }) => role === 'thead');
    const cell: GivenCell = {
      rowSpan: spanOf(attributes.rowspan ?? attributes['aria-rowspan'], bounds.rows),
      columnSpan: spanOf(attributes.colspan ?? attributes['aria-colspan'], bounds.columns),
      isHeader: element.role === 'th' || isHead,
      isMarked: false,
      lines: [],
      from: this.placeNow(),
    };
    const opened: OpenCell = { cell, blocks: [], isShaded: isShaded(attributes) };
    this.cells.push(opened);
    const lists = this.lists.splice(0);
    return () => {
      this.cells.splice(this.cells.indexOf(opened));
      this.lists.splice(0, this.lists.length, ...lists);
      this.endCell(table, opened);
    };
  }

  private endCell(table: OpenTable, { cell, blocks, isShaded: hasShade }: OpenCell): void {
    table.contents.push(...blocks);
    if (blocks.some((block) => block.kind === 'table' && block.rows > 1 && block.columns > 1)) table.isLayout = true;
    cell.lines = blocks.flatMap((block) =>
      block.kind === 'table' ? block.cells.flatMap(({ lines }) => lines) : [block.line],
    );
    const runs = cell.lines.flatMap((line) => line.runs).filter(({ text }) => text.trim() !== '');
    cell.isMarked = hasShade || (runs.length > 0 && runs.every(({ isBold }) => isBold));
    this.count++;
    if (this.count > bounds.cells) this.isTooLarge = true;
    if (!this.isTooLarge) table.rows.at(-1)?.push(cell);
  }

  private add(text: string, isBold: boolean): void {
    const last = this.runs.at(-1);
    const joined = last === undefined || last.text.endsWith(' ') ? text.replace(/^ /, '') : text;
    if (joined === '') return;
    if (!last) this.from = this.placeNow();
    if (last?.isBold === isBold) last.text += joined;
    else this.runs.push({ text: joined, isBold });
  }

  private breakLine(): void {
    const around = this.open.findLast(({ role }) => /^h[1-6]$/.test(role));
    if (around) this.add(' ', around.isBold);
    else this.flush();
  }

  private flush(role = ''): void {
    const runs = trimmed(this.runs);
    const heading = /^h([1-6])$/.exec(role)?.[1] ?? /^h([1-6])$/.exec(this.open.at(-1)?.role ?? '')?.[1];
    if (runs.length > 0) {
      const line: Line = { runs, marker: this.isItem ? this.marker : '', depth: this.isItem ? this.depth : 0 };
      const { from } = this;
      const table = this.tables.at(-1);
      if (role === 'caption' && table) table.caption += `${runs.map(({ text }) => text).join('')} `;
      else if (heading !== undefined) this.put({ kind: 'heading', level: Number(heading), line, from });
      else if (table === undefined || this.cells.length > 0)
        this.put(this.isItem ? { kind: 'item', line, from } : { kind: 'paragraph', line, from });
      this.isItem = false;
    }
    this.runs = [];
    if (role === 'li' || role === 'p') this.isItem = false;
    if (!this.isItem) this.marker = '';
  }

  private into(): Block[] {
    return this.cells.at(-1)?.blocks ?? this.blocks;
  }

  private put(block: Block): void {
    this.count++;
    if (this.blocks.length > bounds.blocks) this.isTooLarge = true;
    if (!this.isTooLarge) this.into().push(block);
  }
}

function trimmed(runs: readonly Run[]): Run[] {
  const [first, ...rest] = runs;
  if (!first) return [];
  const all = [{ ...first, text: first.text.trimStart() }, ...rest];
  const last = all.pop();
  if (last) all.push({ ...last, text: last.text.trimEnd() });
  return all.filter(({ text }) => text !== '');
}

function spanOf(given: string | undefined, most: number): number {
  const span = Math.trunc(Number(given ?? 1));
  return span >= 1 ? Math.min(span, most) : 1;
}

function numbered(place: number, type: string): string {
  if (type.toLowerCase() !== 'a' || place < 1 || place > 26) return String(place);
  const letter = String.fromCharCode(96 + place);
  return type === 'A' ? letter.toUpperCase() : letter;
}
