import type { MapRow } from './map-model';

/** Where the keys are in a map; the title of a row is before its first column. */
export interface MapPlace {
  row: number;
  column: number;
}

export const titleColumn = -1;

/** Rows that Page Up and Page Down go. */
const page = 10;

/** Where a key leads from a place, past what is empty; null for other keys, and where nothing is further on. */
export function stepFrom(
  rows: readonly MapRow[],
  { row, column }: MapPlace,
  { key, ctrlKey, metaKey, altKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>,
): MapPlace | null {
  if (altKey || metaKey) return null;
  const columns = columnsOf(rows[row]);
  const inRow = (found: number | undefined) => (found === undefined ? null : { row, column: found });
  switch (key) {
    case 'ArrowRight':
      return inRow(columns.find((each) => each > column));
    case 'ArrowLeft':
      return inRow(columns.findLast((each) => each < column));
    case 'ArrowDown':
      return beside(rows, row + 1, column, 1);
    case 'ArrowUp':
      return beside(rows, row - 1, column, -1);
    case 'PageDown':
      return beside(rows, Math.min(rows.length - 1, row + page), column, -1);
    case 'PageUp':
      return beside(rows, Math.max(0, row - page), column, 1);
    case 'Home':
      return ctrlKey ? beside(rows, 0, titleColumn, 1) : inRow(columns[0]);
    case 'End':
      return ctrlKey ? beside(rows, rows.length - 1, Number.POSITIVE_INFINITY, -1) : inRow(columns.at(-1));
    default:
      return null;
  }
}

/** The place that the Tab key comes to: the first cell there is. */
export const firstPlace = (rows: readonly MapRow[]): MapPlace | null => {
  const row = rows.findIndex(({ cells }) => cells.length > 0);
  const column = rows[row]?.cells[0]?.column;
  return column === undefined ? beside(rows, 0, 0, 1) : { row, column };
};

/** What of a row is nearest to a column; where it has nothing, of the next one in that direction. */
function beside(rows: readonly MapRow[], from: number, column: number, direction: 1 | -1): MapPlace | null {
  for (let row = from; row >= 0 && row < rows.length; row += direction) {
    const found = columnsOf(rows[row]);
    const [first, ...others] = found;
    if (first === undefined) continue;
    const nearest = others.reduce(
      (best, each) => (distance(each, column) < distance(best, column) ? each : best),
      first,
    );
    return { row, column: nearest };
  }
  return null;
}

const distance = (one: number, other: number): number =>
  other === Number.POSITIVE_INFINITY ? -one : Math.abs(one - other);

const columnsOf = (row: MapRow | undefined): number[] => [
  ...(row && row.href !== null ? [titleColumn] : []),
  ...(row?.cells.map(({ column }) => column) ?? []),
];
