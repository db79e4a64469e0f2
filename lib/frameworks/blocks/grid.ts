import type { SourcePlace } from '@/lib/frameworks/format';
import { bounds } from '@/lib/frameworks/reading/bounds';
import type { Block, Line, TableCell } from './block';
import { textOfLine } from './block';

/** A cell as a source gives it, one after the other, before its place in the grid is known. */
export interface GivenCell {
  rowSpan: number;
  columnSpan: number;
  isHeader: boolean;
  /** Shown like a header: in bold, or with a shade of its own. */
  isMarked: boolean;
  lines: Line[];
  from: SourcePlace;
}

export type Table = Extract<Block, { kind: 'table' }>;

/**
 * Rows of cells as a table: each at its place beside what is merged from above. Where no cell is said to be a header,
 * those of a first row that alone is marked are.
 *
 * @param isCutOut the rows are a selection, which may begin and end in the middle of a row
 */
export function tableOf(
  rows: readonly (readonly GivenCell[])[],
  caption: string,
  from: SourcePlace,
  isCutOut = false,
): Table {
  const width = Math.min(bounds.columns, Math.max(0, ...rows.slice(0, 1_000).map(widthOf)));
  const taken: (true | undefined)[][] = [];
  const cells: TableCell[] = [];
  let columns = 0;
  for (const [row, given] of rows.entries()) {
    let column = isCutOut && row === 0 && rows.length > 1 ? Math.max(0, width - widthOf(given)) : 0;
    for (const cell of given) {
      while (taken[row]?.[column]) column++;
      if (column >= bounds.columns || cells.length >= bounds.cells) break;
      const columnSpan = Math.max(1, Math.min(cell.columnSpan, bounds.columns - column));
      const rowSpan = Math.max(1, Math.min(cell.rowSpan, rows.length - row));
      for (let down = 1; down < rowSpan; down++) {
        const below = taken[row + down] ?? [];
        taken[row + down] = below;
        for (let across = 0; across < columnSpan; across++) below[column + across] = true;
      }
      const { isHeader, lines, from: place } = cell;
      cells.push({ row, column, rowSpan, columnSpan, isHeader, lines: lines.filter(isFull), from: place });
      column += columnSpan;
      columns = Math.max(columns, column);
    }
    delete taken[row - 1];
  }
  const isMarkedRow = !cells.some(({ isHeader }) => isHeader) && hasMarkedFirst(rows);
  return {
    kind: 'table',
    rows: rows.length,
    columns,
    cells: isMarkedRow ? cells.map((cell) => (cell.row === 0 ? { ...cell, isHeader: true } : cell)) : cells,
    caption,
    from,
  };
}

const widthOf = (row: readonly GivenCell[]): number => row.reduce((sum, { columnSpan }) => sum + columnSpan, 0);
const isFull = (line: Line): boolean => textOfLine(line).trim() !== '';

function hasMarkedFirst([first = [], ...others]: readonly (readonly GivenCell[])[]): boolean {
  const isMarked = (row: readonly GivenCell[]) =>
    row.some(({ lines }) => lines.some(isFull)) && row.every(({ isMarked, lines }) => isMarked || !lines.some(isFull));
  return others.length > 0 && isMarked(first) && !others.every(isMarked);
}
