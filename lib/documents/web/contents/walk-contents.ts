import { flowsInLine, framedDocument, isElement, isFrame, isText } from '@/lib/documents/web/element-kinds';
import { attributeOf, bodyOf, boxOf, localNameOf, styleOf } from '@/lib/dom/strangers';
import { sheetOfGrid } from './box-sheet';
import { drawnMark } from './drawn-mark';
import { childrenOf, shownChildren } from './flat-tree';
import { joinsInLine } from './joined-line';
import { isBesides, isFoldedAway, isUnread, type Surroundings } from './left-out';
import { Markup } from './markup';
import { Parts } from './parts';
import type { Selected, Share } from './selected';
import { selectedRows } from './selected-rows';
import { isCell, type Shape, shapeOf } from './shape';
import { type Sheet, shadeOf, sheetOf } from './sheet';
import { sheetsAmong } from './sheets-among';
import { lettersIn } from './text-within';

/** How what stands around a node has it read. */
interface Around extends Surroundings {
  share: Share;
  isShown: boolean;
  isBold: boolean;
  keepsSpace: boolean;
  /** Boxes in it are parts of its line. */
  joins: boolean;
  depth: number;
}

/** Elements read between two looks at the clock. */
const batch = 16;
const deepest = 400;
/** Of a frame that may hold what the page is about, in square pixels. */
const largeFrame = 60_000;

/** Writes what a page shows as plain HTML. Each step is a little of it. */
export class ContentsWalk {
  readonly markup = new Markup();
  readonly parts = new Parts(this.markup);
  hasForeignPart = false;
  #read = 0;

  constructor(private readonly selected: Selected | null) {}

  *page(page: Document, depth = 0): Generator<undefined> {
    const body = bodyOf(page);
    if (!body) return;
    let length: number | undefined;
    const pageLength = () => {
      length ??= lettersIn(body, 1_000_000);
      return length;
    };
    yield* this.#element(body, {
      share: this.selected?.of(body, 'some') ?? 'all',
      ...{ isShown: true, isBold: false, keepsSpace: false, joins: false, depth },
      ...{ isInSection: false, isInHeading: false, pageLength },
    });
  }

  *#element(element: Element, around: Around): Generator<undefined> {
    this.#read++;
    if (this.#read % batch === 0) yield;
    if (around.depth > deepest) this.markup.isCut = true;
    const share = this.selected?.of(element, around.share) ?? 'all';
    const style = share === 'none' || this.markup.isCut ? undefined : styleOf(element);
    if (!style || isUnread(element, style, around)) return;
    if (!this.selected && isBesides(element, style, around)) return;
    if (style.display === 'none' && !isFoldedAway(element)) return;
    if (isFrame(element)) yield* this.#frame(element, around.depth);
    else yield* this.#shaped(element, style, shapeOf(element, style), { ...around, share });
  }

  *#shaped(element: Element, style: CSSStyleDeclaration, shape: Shape, around: Around): Generator<undefined> {
    const { markup } = this;
    switch (shape.kind) {
      case 'break':
      case 'rule':
        return markup.break();
      case 'heading':
        return yield* this.#within(`h${shape.level}`, {}, element, style, { ...around, isInHeading: true });
      case 'item':
        return yield* this.#within('li', {}, element, style, around);
      case 'terms':
        return yield* this.#within('dl', {}, element, style, around);
      case 'term':
        return yield* this.#within('dt', {}, element, style, around);
      case 'meaning':
        return yield* this.#within('dd', {}, element, style, around);
      case 'list': {
        if (!shape.isNumbered) return yield* this.#within('ul', {}, element, style, around);
        const numbers = { start: this.#firstNumber(element, around.share), type: shape.type };
        return yield* this.#within('ol', numbers, element, style, around);
      }
      case 'summary':
        return yield* this.#block(element, style, { ...around, isInHeading: true });
      case 'table': {
        const sheet = sheetOf(element);
        return yield* sheet ? this.#sheet(sheet, around) : this.#block(element, style, around);
      }
      default: {
        const sheet = sheetOfGrid(element);
        return yield* sheet ? this.#sheet(sheet, around) : this.#block(element, style, around);
      }
    }
  }

  *#within(
    mark: string,
    attributes: Record<string, string | number>,
    element: Element,
    style: CSSStyleDeclaration,
    around: Around,
  ): Generator<undefined> {
    this.markup.open(mark, attributes);
    yield* this.#inside(element, style, around);
    this.markup.close(mark);
  }

  *#block(element: Element, style: CSSStyleDeclaration, around: Around): Generator<undefined> {
    const { markup } = this;
    const isInLine = around.joins || flowsInLine(style.display);
    if (!isInLine) markup.break();
    else if (style.display.startsWith('inline-') || around.joins) markup.text(' ', false);
    const end = isInLine ? null : this.parts.begin(element);
    const isInSection = around.isInSection || /^(?:main|article|section)$/.test(localNameOf(element));
    yield* this.#inside(element, style, { ...around, isInSection });
    end?.();
    if (!isInLine) markup.break();
    else if (style.display.startsWith('inline-') || around.joins) markup.text(' ', false);
  }

  /** What stands in an element, as its own style has it shown. */
  *#inside(element: Element, style: CSSStyleDeclaration, given: Around): Generator<undefined> {
    const around: Around = {
      ...given,
      isShown: style.visibility === 'visible',
      isBold: Number(style.fontWeight) >= 600 || shapeOf(element, style).kind === 'summary',
      keepsSpace: !(style.whiteSpaceCollapse ?? 'collapse').startsWith('collapse'),
      joins: given.joins || joinsInLine(element, style),
      depth: given.depth + 1,
    };
    if (around.share === 'all' && style.display !== 'inline') {
      this.markup.text(drawnMark(element, style.display === 'list-item'), around.isBold);
    }
    const nodes = shownChildren(element);
    const sheets = around.joins ? [] : sheetsAmong(nodes);
    for (let at = 0; at < nodes.length; at++) {
      const among = sheets.find(({ from }) => from === at);
      const node = nodes[at];
      if (among) {
        yield* this.#sheet(among.sheet, around);
        at = among.to - 1;
      } else if (node && isElement(node)) yield* this.#element(node, around);
      else if (node && isText(node) && around.isShown) this.#text(node, around);
    }
  }

  #text(node: Text, { share, isBold, keepsSpace }: Around): void {
    const text = this.selected?.textOf(node, share) ?? node.data;
    const lines = keepsSpace ? text.split('\n') : [text.replace(/[\t\n\f\r ]+/g, ' ')];
    for (const [at, line] of lines.entries()) {
      if (at > 0) this.markup.break();
      this.markup.text(line, isBold);
    }
  }

  *#sheet({ cells, caption }: Sheet, around: Around): Generator<undefined> {
    const { markup, selected } = this;
    const shareOf = (element: Element) => selected?.of(element, around.share) ?? 'all';
    const isWhole = !selected || around.share === 'all';
    const written = isWhole ? cells.map((cell) => ({ ...cell, share: around.share })) : selectedRows(cells, shareOf);
    const touched = isWhole ? [] : cells.filter(({ element }) => shareOf(element) !== 'none');
    const [only] = touched;
    if (only && touched.length === 1) {
      markup.break();
      yield* this.#cell(only.element, { ...around, share: 'some' });
      return markup.break();
    }
    markup.open('table');
    if (caption) {
      markup.open('caption');
      yield* this.#cell(caption, around);
      markup.close('caption');
    }
    const free: number[] = [];
    for (let at = 0, row = 0; at < written.length; row++) {
      markup.open('tr');
      let column = 0;
      for (let cell = written[at]; cell && cell.row <= row; cell = written[++at]) {
        for (; column < cell.column; column++) {
          if ((free[column] ?? 0) > row) continue;
          markup.open('td');
          markup.close('td');
        }
        const { rowSpan, columnSpan } = cell;
        const shade = shadeOf(cell.element);
        const mark = cell.isHeader ? 'th' : 'td';
        markup.open(mark, {
          ...(rowSpan > 1 && { rowspan: rowSpan }),
          ...(columnSpan > 1 && { colspan: columnSpan }),
          ...(shade !== null && { bgcolor: shade }),
        });
        if (cell.share !== 'none') yield* this.#cell(cell.element, { ...around, share: cell.share });
        markup.close(mark);
        for (let across = 0; across < columnSpan; across++) free[column + across] = row + rowSpan;
        column += columnSpan;
      }
      markup.close('tr');
    }
    markup.close('table');
  }

  *#cell(element: Element, around: Around): Generator<undefined> {
    const style = styleOf(element);
    if (!style || isUnread(element, style, around)) return;
    const shape = shapeOf(element, style);
    if (isCell(shape) || shape.kind === 'caption' || shape.kind === 'heading')
      yield* this.#inside(element, style, around);
    else yield* this.#element(element, around);
  }

  *#frame(frame: Element, depth: number): Generator<undefined> {
    const page = framedDocument(frame);
    this.markup.break();
    if (page) yield* this.page(page, depth + 1);
    else if (boxOf(frame).width * boxOf(frame).height > largeFrame) this.hasForeignPart = true;
    this.markup.break();
  }

  /** Of a list that is selected from its middle on, the number of the first that is. */
  #firstNumber(list: Element, share: Share): number {
    const start = Math.trunc(Number(attributeOf(list, 'start') ?? 1)) || 1;
    if (!this.selected || share === 'all') return start;
    const items = childrenOf(list).filter((child) => isElement(child) && attributeOf(child, 'role') !== 'presentation');
    const first = items.findIndex((item) => this.selected?.of(item, share) !== 'none');
    return start + Math.max(0, first);
  }
}
