import { type Block, type TableCell, textOfCell } from '@/lib/frameworks/blocks/block';
import { isCode } from './code';

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

const texts = new WeakMap<TableCell, string>();

/** Dashes, boxes to tick, and what sheets say of those. */
const nothing = /^(?:[-–—_.]+|[nN]\/[aA]|[\s☐☑☒□❏✓✔]+|TRUE|FALSE)$/u;

/** What is in a cell; dashes and the like say that nothing is. */
export function textAt(cell: TableCell | undefined): string {
  if (!cell) return '';
  const known = texts.get(cell);
  if (known !== undefined) return known;
  const text = textOfCell(cell).trim();
  const said = nothing.test(text) ? '' : text;
  texts.set(cell, said);
  return said;
}

export const distinct = (row: readonly (TableCell | undefined)[]): TableCell[] =>
  [...new Set(row)].filter((cell): cell is TableCell => textAt(cell) !== '');

export const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/**
 * Rows with what stands above in their first columns, where that is left empty as it is below a merged cell: in sheets
 * and in tables without spans. One empty row after each is left: it may say more of the one before.
 *
 * @param isLevel whether a text is the name of a level
 */
export function filledDown(rows: Grid['rows'], columns: number, isLevel: (text: string) => boolean): Grid['rows'] {
  const hasLevels = Array.from({ length: columns }, (_, column) => column).some((column) =>
    rows.every((row) => isLevel(textAt(row[column]))),
  );
  let filled = rows;
  for (let column = 0; column < Math.min(3, columns - 1) && rows.length > 2; column++) {
    const isEmpty = (row: Grid['rows'][number]): boolean => textAt(row[column]) === '';
    const isFull = (row: Grid['rows'][number]): boolean => distinct(row.slice(column + 1)).length > 1;
    const empty = filled.filter((row) => isEmpty(row) && isFull(row)).length;
    const isEachSecond = filled.every((row, at) => isEmpty(row) === (at % 2 === 1));
    const isOfRowBefore = isEachSecond && !hasLevels && !isNumbered(rows, column + 1, columns);
    if (empty === 0 || (filled[0] && isEmpty(filled[0])) || isOfRowBefore) break;
    let above: TableCell | undefined;
    filled = filled.map((row) => {
      // What is as wide as the row heads those below; it is not of them.
      if (!isEmpty(row)) above = (row[column]?.columnSpan ?? 1) < columns ? row[column] : undefined;
      return isEmpty(row) && isFull(row) && above ? Object.assign([...row], { [column]: above }) : row;
    });
  }
  return filled;
}

/** Whether each row has a code of its own, so that none says more of the one before. */
function isNumbered(rows: Grid['rows'], from: number, end: number): boolean {
  return Array.from({ length: end - from }, (_, at) => rows.map((row) => textAt(row[from + at]))).some(
    (values) => values.every(isCode) && new Set(values).size === values.length,
  );
}
