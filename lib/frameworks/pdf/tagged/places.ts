import { boxAround } from '@/lib/frameworks/blocks/box';
import type { GridPlace } from '@/lib/frameworks/blocks/boxes-to-grid';
import type { PdfElement } from '@/lib/frameworks/pdf/page';
import { isBlank } from '@/lib/frameworks/pdf/texts';
import type { Contents } from './content';

export interface PlacedCell extends GridPlace {
  element: PdfElement;
}

/**
 * The places of a table's cells. Browsers write no element for a cell that is empty: a row with fewer cells than the
 * table has columns is laid out by where its text stands under that of full rows.
 */
export function placesOf(
  rows: readonly (readonly PdfElement[])[],
  contents: Contents,
): { columns: number; rows: PlacedCell[][] } {
  const placed: PlacedCell[][] = [];
  // Of each column, up to which row a merged cell above reaches.
  const taken: number[] = [];
  const free: number[] = [];
  let columns = 0;
  for (const [row, elements] of rows.entries()) {
    let column = 0;
    let holes = 0;
    const cells = elements.map((element): PlacedCell => {
      while ((taken[column] ?? 0) > row) {
        column += 1;
        holes += 1;
      }
      const rowSpan = Math.min(element.rowSpan, rows.length - row);
      const cell = { element, row, column, rowSpan, columnSpan: element.columnSpan };
      for (let at = column; at < column + element.columnSpan; at += 1) taken[at] = row + rowSpan;
      column += element.columnSpan;
      return cell;
    });
    placed.push(cells);
    free.push(holes);
    columns = Math.max(columns, column);
  }
  const middles = middlesOf(placed, { columns, contents });
  return {
    columns,
    rows: placed.map((cells, at) => {
      const isShort = cells.reduce((sum, { columnSpan }) => sum + columnSpan, free[at] ?? 0) < columns;
      return isShort && free[at] === 0 ? spread(cells, { columns, middles, contents }) : cells;
    }),
  };
}

function middleOf(element: PdfElement, contents: Contents): number | null {
  const texts = contents.textsOf(element).filter((text) => !isBlank(text));
  if (texts.length === 0) return null;
  const { left, right } = boxAround(texts);
  return (left + right) / 2;
}

interface Layout {
  columns: number;
  contents: Contents;
}

/** About where the text of each column stands; null where nothing tells. */
function middlesOf(rows: readonly PlacedCell[][], { columns, contents }: Layout): (number | null)[] {
  const found = Array.from({ length: columns }, (): number[] => []);
  for (const cells of rows.filter(({ length }) => length === columns)) {
    for (const { element, column } of cells) {
      const middle = middleOf(element, contents);
      if (middle !== null) found[column]?.push(middle);
    }
  }
  return found.map((middles) => middles.sort((one, other) => one - other)[Math.floor(middles.length / 2)] ?? null);
}

/** Each cell in the column that is nearest, with room for those that come. */
function spread(
  cells: readonly PlacedCell[],
  { columns, middles, contents }: Layout & { middles: readonly (number | null)[] },
): PlacedCell[] {
  let next = 0;
  let room = columns - cells.reduce((sum, { columnSpan }) => sum + columnSpan, 0);
  return cells.map((cell) => {
    const middle = middleOf(cell.element, contents);
    let best = next;
    for (let column = next; middle !== null && cell.columnSpan === 1 && column <= next + room; column += 1) {
      const distance = Math.abs((middles[column] ?? Number.POSITIVE_INFINITY) - middle);
      if (distance < Math.abs((middles[best] ?? Number.POSITIVE_INFINITY) - middle)) best = column;
    }
    room -= best - next;
    next = best + cell.columnSpan;
    return { ...cell, column: best };
  });
}
