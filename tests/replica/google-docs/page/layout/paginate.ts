import { type LaidGroup, type LaidPage, type LaidShape, pageSize } from './laid.ts';
import type { LaidParagraph } from './paragraph.ts';
import type { Row } from './section.ts';

/** Lines of a paragraph that are on one page. */
interface PlacedLines {
  paragraph: LaidParagraph;
  from: number;
  to: number;
  left: number;
  top: number;
  /** Of the paragraph, in the text. */
  offset: number;
}

export interface PlacedPage {
  placed: PlacedLines[];
  borders: LaidShape[];
}

/** Puts rows on pages, one below the other; lines that have no room go to the next page, in cells too. */
export class Paginator {
  readonly pages: PlacedPage[] = [{ placed: [], borders: [] }];
  #page = 0;
  #top: number = pageSize.margin;
  readonly #bottom: number;

  constructor(isPageless: boolean) {
    this.#bottom = isPageless ? Number.POSITIVE_INFINITY : pageSize.height - pageSize.margin;
  }

  add(row: Row, offset: number): void {
    const from = { page: this.#page, top: this.#top };
    const ends = row.columns.map(({ left, paragraphs }) => {
      let at = { page: from.page, top: from.top + row.padding };
      for (const { at: start, laid } of paragraphs) {
        const isFirst = at.top === pageSize.margin;
        at.top += isFirst ? 0 : laid.before;
        at = this.#flow(laid, at, pageSize.margin + left, offset + start);
        at.top += laid.after;
      }
      at.top += row.padding;
      return at;
    });
    const end = ends.reduce(
      (last, each) => (each.page > last.page || (each.page === last.page && each.top > last.top) ? each : last),
      from,
    );
    this.#page = end.page;
    this.#top = end.top;
    if (row.hasBorders) this.#border(row, from, end);
  }

  #flow(paragraph: LaidParagraph, from: { page: number; top: number }, left: number, offset: number) {
    const at = { ...from };
    let piece: PlacedLines | undefined;
    for (const [number, line] of paragraph.lines.entries()) {
      if (at.top + line.height > this.#bottom && at.top > pageSize.margin) {
        at.page += 1;
        at.top = pageSize.margin;
        piece = undefined;
      }
      if (!piece) {
        piece = { paragraph, from: number, to: number, left, top: at.top, offset };
        this.#pageAt(at.page).placed.push(piece);
      }
      piece.to = number + 1;
      at.top += line.height;
    }
    return at;
  }

  #pageAt(number: number): PlacedPage {
    while (this.pages.length <= number) this.pages.push({ placed: [], borders: [] });
    return this.pages[number] as PlacedPage;
  }

  #border(row: Row, from: { page: number; top: number }, end: { page: number; top: number }): void {
    const width = pageSize.width - 2 * pageSize.margin;
    for (let number = from.page; number <= end.page; number += 1) {
      const top = number === from.page ? from.top : pageSize.margin;
      const bottom = number === end.page ? end.top : this.#bottom;
      const { borders } = this.#pageAt(number);
      const across = { left: pageSize.margin, width, height: 1, colour: '#000' };
      borders.push({ ...across, top }, { ...across, top: bottom });
      for (const left of [...row.columns.map((column) => column.left - row.padding), width])
        borders.push({ left: pageSize.margin + left, top, width: 1, height: bottom - top, colour: '#000' });
    }
  }
}

/** A page with its offsets and places worked out. */
export function laidPage({ placed, borders }: PlacedPage): LaidPage {
  const groups = placed.map(({ paragraph, from, to, left, top, offset }): LaidGroup => {
    let y = top;
    const lines = paragraph.lines.slice(from, to).map((line) => {
      const [x, own] = [left + line.left, y];
      y += line.height;
      return {
        ...line,
        left: x,
        top: own,
        start: line.start + offset,
        end: line.end + offset,
        runs: line.runs.map((run) => ({
          ...run,
          left: run.left + x,
          top: run.top + own,
          baseline: run.baseline + own,
          start: run.start + (run.end > run.start ? offset : 0),
          end: run.end + (run.end > run.start ? offset : 0),
        })),
        shapes: line.shapes.map((shape) => ({ ...shape, left: shape.left + x, top: shape.top + own })),
      };
    });
    return { lines };
  });
  return { groups, shapes: borders };
}

const numbers = new WeakMap<LaidParagraph, number>();
let last = 0;

/** The same for pages that look the same. */
export const looksOf = ({ placed }: PlacedPage): string =>
  placed
    .map(({ paragraph, from, to, left, top }) => {
      const number = numbers.get(paragraph) ?? ++last;
      numbers.set(paragraph, number);
      return `${number}:${from}-${to}@${left},${top}`;
    })
    .join(' ');
