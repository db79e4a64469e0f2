import type { CellMark, CellState } from '@/lib/coverage/coverage';
import type { CellKey } from '@/lib/model/cell';

/** What is shown as a map: rows with cells, each in a column. What a row has nothing to say to stays empty. */
export interface CoverageMap {
  /** What it is called, and what stands down its side. */
  label: string;
  corner: string;
  columns: readonly MapColumn[];
  /** Columns that stand together under a name, from the first on; none where all do. */
  groups: readonly MapGroup[];
  rows: readonly MapRow[];
}

interface MapColumn {
  id: string;
  code: string;
  text: string;
}

interface MapGroup {
  id: string;
  code: string;
  title: string;
  columns: number;
}

export interface MapRow {
  id: string;
  code: string;
  title: string;
  /** Where its title leads; null where that is nowhere. */
  href: string | null;
  /** Whether it opens apart from the workspace. */
  isOutside: boolean;
  note: string;
  /** Whether it is shown and not asked for. */
  isQuiet: boolean;
  /** In the order of the columns. */
  cells: readonly MapCell[];
}

export interface MapCell {
  /** The place of its column. */
  column: number;
  key: CellKey;
  state: CellState;
  /** Passages; of the row alone. */
  count: number;
  marks: readonly CellMark[];
}
