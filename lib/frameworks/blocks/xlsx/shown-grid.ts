import { UnreadableFile } from '@/lib/file-formats/unreadable';
import type { CellRange } from '@/lib/file-formats/xlsx/columns';
import type { Sheet, SheetCell } from '@/lib/file-formats/xlsx/content';

import type { BlockBudget } from '@/lib/frameworks/blocks/block-budget';

/** A cell of a sheet at its place in what is shown of it. */
interface ShownCell {
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
  cell: SheetCell;
}

export interface ShownGrid {
  rows: number;
  columns: number;
  cells: ShownCell[];
  headerRows: Set<number>;
}

const hasText = ({ runs }: SheetCell): boolean => runs.some(({ text }) => text.trim() !== '');

/**
 * The sheet without what is hidden and without emptiness: of empty rows and columns between others one stays, at the
 * edges none. What is shown only by colour goes with them. Merged cells span what is left of their range.
 *
 * @throws UnreadableFile where merged cells lie over each other
 */
export function shownGrid(sheet: Sheet, budget: BlockBudget): ShownGrid {
  const mergeAt = new Map(sheet.merges.map((merge) => [keyOf(merge.first.row, merge.first.column), merge]));
  const rangeOf = ({ row, column }: SheetCell): CellRange =>
    mergeAt.get(keyOf(row, column)) ?? { first: { row, column }, last: { row, column } };
  const filled = sheet.cells.filter(hasText);
  const rows = new ShownLines(
    filled.map(({ row }) => row),
    sheet.hiddenRows,
  );
  const columns = new ShownLines(
    filled.map(({ column }) => column),
    sheet.hiddenColumns,
  );
  budget.addGrid(rows.count, columns.count, sheet.name);
  const taken = new Set<string>();
  let area = 0;
  const cells = sheet.cells.flatMap((cell): ShownCell[] => {
    const { first, last } = rangeOf(cell);
    const [row, rowSpan] = rows.extent(first.row, last.row);
    const [column, columnSpan] = columns.extent(first.column, last.column);
    area += rowSpan * columnSpan;
    if (rowSpan === 0 || columnSpan === 0 || taken.has(keyOf(row, column))) return [];
    if (area > 2 * rows.count * columns.count) throw new UnreadableFile('damaged', sheet.name);
    for (let at = row; at < row + rowSpan; at++) {
      for (let across = column; across < column + columnSpan; across++) taken.add(keyOf(at, across));
    }
    return [{ row, column, rowSpan, columnSpan, cell }];
  });
  const headerRows = new Set([...sheet.headerRows].flatMap((row) => rows.placeOf(row) ?? []));
  return { rows: rows.count, columns: columns.count, cells, headerRows };
}

const keyOf = (row: number, column: number): string => `${row} ${column}`;

/** Where the shown rows or columns that hold something go, by where they stood. */
class ShownLines {
  readonly #used: readonly number[];
  readonly #places = new Map<number, number>();
  count = 0;

  constructor(filled: readonly number[], hidden: ReadonlySet<number>) {
    this.#used = [...new Set(filled)].filter((at) => !hidden.has(at)).toSorted((one, other) => one - other);
    let before: number | null = null;
    for (const at of this.#used) {
      if (before !== null && isGap(before, at, hidden)) this.count++;
      this.#places.set(at, this.count++);
      before = at;
    }
  }

  placeOf(at: number): number | undefined {
    return this.#places.get(at);
  }

  /** Where what went from the first to the last of them begins, and over how many it goes. */
  extent(first: number, last: number): readonly [number, number] {
    const from = this.#used[this.#firstFrom(first)];
    const to = this.#used[this.#firstFrom(last + 1) - 1];
    const place = from === undefined ? undefined : this.#places.get(from);
    const end = to === undefined ? undefined : this.#places.get(to);
    return place === undefined || end === undefined || end < place ? [0, 0] : [place, end - place + 1];
  }

  #firstFrom(at: number): number {
    let low = 0;
    let high = this.#used.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#used[middle] ?? 0) < at) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Whether an empty line is seen between two. */
function isGap(before: number, after: number, hidden: ReadonlySet<number>): boolean {
  for (let at = before + 1; at < after; at++) if (!hidden.has(at)) return true;
  return false;
}
