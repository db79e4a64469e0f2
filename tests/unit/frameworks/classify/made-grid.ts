import { type Block, plainLine, type TableCell } from '@/lib/frameworks/blocks/block';
import { type Grid, gridOf } from '@/lib/frameworks/classify/grid';

/** A cell of a made table: its text, or that and how it stands. `#` before it makes it bold. */
export type MadeCell = string | (Partial<TableCell> & { text: string });

const lineOf = (text: string) =>
  text.startsWith('#') ? plainLine('', { runs: [{ text: text.slice(1), isBold: true }] }) : plainLine(text);

export function cellOf(made: MadeCell, row = 0, column = 0): TableCell {
  const { text, ...given } = typeof made === 'string' ? { text: made } : made;
  return {
    ...{ row, column, rowSpan: 1, columnSpan: 1, isHeader: false, from: { item: `${row} ${column}` } },
    lines: text === '' ? [] : text.split('\n').map(lineOf),
    ...given,
  };
}

export function madeGrid(rows: readonly (readonly MadeCell[])[]): Grid {
  const cells = rows.flatMap((row, at) => {
    let column = 0;
    return row.map((made) => {
      const cell = cellOf(made, at, column);
      column += cell.columnSpan;
      return cell;
    });
  });
  const columns = cells.reduce((most, { column, columnSpan }) => Math.max(most, column + columnSpan), 0);
  const table: Extract<Block, { kind: 'table' }> = {
    ...{ kind: 'table', rows: rows.length, columns, cells, caption: '', from: { item: '' } },
  };
  return gridOf(table);
}
