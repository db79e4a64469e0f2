import type { Share } from './selected';
import type { SheetCell } from './sheet';

export interface WrittenCell extends SheetCell {
  share: Share;
}

/**
 * What of a table is written where a part of it is selected: the rows with something selected in them, the headers above,
 * and what is merged into those rows. Other cells stay empty, so that each stands in its column.
 */
export function selectedRows(cells: readonly SheetCell[], shareOf: (element: Element) => Share): WrittenCell[] {
  const shares = cells.map(({ element }) => shareOf(element));
  const kept = new Set(cells.filter((_, at) => shares[at] !== 'none').map(({ row }) => row));
  const heads = headRows(cells);
  const rows = [...new Set([...heads, ...kept])].sort((one, other) => one - other);
  const newRow = new Map(rows.map((row, at) => [row, at]));
  return cells.flatMap((cell, at) => {
    const spanned = rows.filter((row) => row >= cell.row && row < cell.row + cell.rowSpan);
    const row = newRow.get(spanned[0] ?? -1);
    if (row === undefined) return [];
    const share = shares[at] ?? 'none';
    const isAround = heads.has(cell.row) || (cell.rowSpan > 1 && !kept.has(cell.row));
    return [{ ...cell, row, rowSpan: spanned.length, share: isAround ? 'all' : share }];
  });
}

/** The rows at the top of which all cells are headers. */
function headRows(cells: readonly SheetCell[]): Set<number> {
  const body = cells.find(({ isHeader }) => !isHeader)?.row ?? Number.POSITIVE_INFINITY;
  return new Set(cells.filter(({ row }) => row < body).map(({ row }) => row));
}
