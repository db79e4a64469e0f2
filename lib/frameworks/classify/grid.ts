import { type Block, type TableCell, textOfCell } from '@/lib/frameworks/blocks/block';

export type Table = Extract<Block, { kind: 'table' }>;

/** A table as rows of cells, in which a merged cell stands at each of its places. */
export interface Grid {
  rows: (TableCell | undefined)[][];
  columns: number;
}

export function gridOf({ rows, columns, cells }: Table): Grid {
  const grid: (TableCell | undefined)[][] = Array.from({ length: rows }, () => []);
  for (const cell of cells) {
    for (let row = cell.row; row < Math.min(rows, cell.row + cell.rowSpan); row++) {
      for (let column = cell.column; column < Math.min(columns, cell.column + cell.columnSpan); column++) {
        const line = grid[row];
        if (line) line[column] = cell;
      }
    }
  }
  return { rows: grid.filter((row) => row.some((cell) => textAt(cell) !== '')), columns };
}

/** Rows as columns: what runs down runs across. */
export function transposed({ rows, columns }: Grid): Grid {
  return {
    rows: Array.from({ length: columns }, (_, column) => rows.map((row) => row[column])),
    columns: rows.length,
  };
}

/** What is in a cell; dashes and the like say that nothing is. */
export function textAt(cell: TableCell | undefined): string {
  const text = cell ? textOfCell(cell).trim() : '';
  return /^(?:[-–—_.]+|n\/a)$/i.test(text) ? '' : text;
}

export const distinct = (row: readonly (TableCell | undefined)[]): TableCell[] =>
  [...new Set(row)].filter((cell): cell is TableCell => textAt(cell) !== '');
