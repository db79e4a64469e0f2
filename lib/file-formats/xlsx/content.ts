import type { CellRange } from './columns';
import type { CellRun } from './rich-text';

export interface SheetCell {
  /** In the sheet, from 0, hidden ones counted. */
  row: number;
  column: number;
  runs: readonly CellRun[];
  isBold: boolean;
  shade: string | null;
}

/** A sheet that is shown, with the cells that hold text or colour. */
export interface Sheet {
  name: string;
  cells: readonly SheetCell[];
  merges: readonly CellRange[];
  hiddenRows: ReadonlySet<number>;
  hiddenColumns: ReadonlySet<number>;
  /** Rows that stay in sight, or head a table or a filter. */
  headerRows: ReadonlySet<number>;
}
