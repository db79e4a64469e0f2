import { type Block, type Line, type Run, textOfLine } from '@/lib/frameworks/blocks/block';
import type { SourcePlace } from '@/lib/frameworks/format';
import { bounds } from '@/lib/frameworks/reading/bounds';
import { joinedDefinitions } from './definitions';
import { gridColumns, isDropped, isLine, roleOf } from './elements';
import { OpenTables, type ReadSoFar } from './open-tables';
import { boldOf } from './weight';

interface OpenElement {
  name: string;
  role: string;
  isBold: boolean;
  isPlain: boolean;
  /** Of a grid of boxes: what stands in it is a cell. */
  columns: number;
  end: (() => void) | null;
}

/** What an element lists is numbered by. */
interface OpenList {
  isNumbered: boolean;
  next: number;
  type: string;
}

/** Elements that hold nothing. The parser closes them all the same. */
const voids = /^(?:br|hr|img|input|meta|link|col|wbr|area|base|embed|source|track)$/;

/** Makes blocks of elements as they open and close. Nothing is kept of what is not shown. */
export class HtmlBuilder {
  readonly blocks: Block[] = [];
  title = '';

  private readonly open: OpenElement[] = [];
  private readonly read: ReadSoFar = { count: 0, isTooLarge: false };
  private readonly tables: OpenTables;
  private readonly lists: OpenList[] = [];
  private readonly terms = new Set<Block>();
  private runs: Run[] = [];
  /** Where the line that is being read began. */
  private from: SourcePlace = { line: 1 };
  private marker = '';
  private depth = 0;
  private isItem = false;
  private isMarker = false;
  private inDropped = 0;
  private inTitle = false;

  constructor(
    isCutOut: boolean,
    private readonly placeNow: () => SourcePlace,
  ) {
    this.tables = new OpenTables({ isCutOut, placeNow, outside: this.blocks, read: this.read });
  }

  get isTooLarge(): boolean {
    return this.read.isTooLarge;
  }

  openTag(name: string, attributes: Record<string, string>): void {
    if (name === 'title' && this.title === '') this.inTitle = true;
    const isVoid = voids.test(name);
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
    if (voids.test(name)) return;
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
    if (role === 'table') return this.apart(this.tables.begin());
    if (role === 'tr') this.tables.beginRow(attributes);
    if (role === 'td' || role === 'th') {
      const isHead = role === 'th' || this.open.some((around) => around.role === 'thead');
      return this.apart(this.tables.beginCell(attributes, isHead, gridWidth));
    }
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
    if (role === 'dl') return this.beginDefinitions();
    if (element.name === 'p' && /mso-list\s*:(?!\s*(?:none|skip))/i.test(attributes.style ?? '')) {
      this.isItem = true;
      this.depth = Math.max(0, Number(/level(\d)/.exec(attributes.style ?? '')?.[1] ?? 1) - 1);
    } else if (element.name === 'p' && /MsoListParagraph/.test(attributes.class ?? '')) this.isItem = true;
    return null;
  }

  /** Lists around it number nothing in it. */
  private apart(end: (() => void) | null): (() => void) | null {
    if (!end) return null;
    const around = this.lists.splice(0);
    return () => {
      this.lists.splice(0, this.lists.length, ...around);
      end();
    };
  }

  private beginDefinitions(): () => void {
    const { place } = this.tables;
    const from = place.length;
    return () => void place.push(...joinedDefinitions(place.splice(from), this.terms));
  }

  private beginItem(attributes: Record<string, string>): void {
    const list = this.lists.at(-1);
    const level = Number(attributes['aria-level']);
    this.isItem = true;
    this.depth = Math.min(bounds.depth, level >= 1 ? level - 1 : Math.max(0, this.lists.length - 1));
    this.marker = list?.isNumbered ? `${numbered(list.next++, list.type)}.` : '•';
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
    const around = this.open.findLast(({ role }) => levelOf(role) !== null);
    if (around) this.add(' ', around.isBold);
    else this.flush();
  }

  private flush(role = ''): void {
    const runs = trimmed(this.runs);
    if (runs.length > 0) {
      const line: Line = { runs, marker: this.isItem ? this.marker : '', depth: this.isItem ? this.depth : 0 };
      const isCaption = role === 'caption' && this.tables.addCaption(textOfLine(line));
      const isTerm = role === 'dt' || this.open.some((around) => around.role === 'dt');
      if (!isCaption) this.putLine(line, levelOf(role) ?? levelOf(this.open.at(-1)?.role ?? ''), isTerm);
      this.isItem = false;
    }
    this.runs = [];
    if (role === 'li' || role === 'p') this.isItem = false;
    if (!this.isItem) this.marker = '';
  }

  private putLine(line: Line, level: number | null, isTerm: boolean): void {
    const { from } = this;
    const block: Block =
      level === null
        ? { kind: this.isItem ? 'item' : 'paragraph', line, from }
        : { kind: 'heading', level, line, from };
    if (isTerm) this.terms.add(block);
    if (level !== null || !this.tables.isBetweenCells) this.tables.put(block);
  }
}

function levelOf(role: string): number | null {
  const level = /^h([1-6])$/.exec(role)?.[1];
  return level === undefined ? null : Number(level);
}

function trimmed(runs: readonly Run[]): Run[] {
  const [first, ...rest] = runs;
  if (!first) return [];
  const all = [{ ...first, text: first.text.trimStart() }, ...rest];
  const last = all.pop();
  if (last) all.push({ ...last, text: last.text.trimEnd() });
  return all.filter(({ text }) => text !== '');
}

function numbered(place: number, type: string): string {
  if (type.toLowerCase() !== 'a' || place < 1 || place > 26) return String(place);
  const letter = String.fromCharCode(96 + place);
  return type === 'A' ? letter.toUpperCase() : letter;
}
