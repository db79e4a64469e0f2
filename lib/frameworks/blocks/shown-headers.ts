/** A cell as it is seen: the weight of all of its text, and the colour behind it, or null. */
export interface SeenCell {
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
  isEmpty: boolean;
  isBold: boolean;
  shade: string | null;
}

/**
 * The cells that are headers: in rows that are said to be, and in rows and columns that stand out in whole, by weight or
 * by shade. Where all stand out alike, none does; nor do shades that come again to tell rows apart.
 */
export function shownHeaders<Cell extends SeenCell>(cells: readonly Cell[], saidRows: ReadonlySet<number>): Set<Cell> {
  const rows = linesOf(cells, ({ row, rowSpan }) => [row, rowSpan]);
  const columns = linesOf(cells, ({ column, columnSpan }) => [column, columnSpan]);
  const headerRows = new Set([...saidRows, ...boldLines(rows, 1), ...shadedRows(rows, columns.size)]);
  const isInHeaderRow = ({ row }: SeenCell): boolean => headerRows.has(row);
  const bodies = new Map([...columns].map(([at, line]) => [at, line.filter((cell) => !isInHeaderRow(cell))]));
  const headerColumns = new Set([...boldLines(bodies, 2), ...shadedColumns(bodies)]);
  return new Set(cells.filter((cell) => isInHeaderRow(cell) || (headerColumns.has(cell.column) && !isWide(cell))));
}

const isWide = ({ columnSpan }: SeenCell): boolean => columnSpan > 1;

/** The cells of each row or column, those that reach into it as well. */
function linesOf<Cell extends SeenCell>(
  cells: readonly Cell[],
  extent: (cell: Cell) => readonly [number, number],
): Map<number, Cell[]> {
  const lines = new Map<number, Cell[]>();
  for (const cell of cells) {
    const [first, span] = extent(cell);
    for (let at = first; at < first + span; at++) {
      const line = lines.get(at);
      if (line) line.push(cell);
      else lines.set(at, [cell]);
    }
  }
  return lines;
}

/** Lines whose whole text is bold, unless all lines are such. */
function boldLines(lines: ReadonlyMap<number, readonly SeenCell[]>, least: number): number[] {
  const filled = [...lines]
    .map(([at, line]) => ({ at, line: line.filter(({ isEmpty }) => !isEmpty) }))
    .filter(({ line }) => line.length > 0);
  const bold = filled.filter(({ line }) => line.every(({ isBold }) => isBold));
  return bold.length === filled.length ? [] : bold.filter(({ line }) => line.length >= least).map(({ at }) => at);
}

/** Rows with one colour or more behind all of their cells: the first ones, and those of one cell. */
function shadedRows(rows: ReadonlyMap<number, readonly SeenCell[]>, columns: number): number[] {
  const ordered = [...rows].toSorted(([one], [other]) => one - other);
  const shaded = ordered.filter(([, line]) => line.every(({ shade }) => shade !== null));
  if (shaded.length === ordered.length) return [];
  let first = 0;
  while (shaded[first]?.[0] === ordered[first]?.[0]) first++;
  const shadeOf = ([, line]: readonly [number, readonly SeenCell[]]) => line.map(({ shade }) => shade).join();
  const across = shaded.slice(first).filter(([, line]) => line.length === 1 && columns > 1);
  const bands = new Set(
    shaded
      .slice(first)
      .filter((row) => !across.includes(row))
      .map(shadeOf),
  );
  return [...shaded.slice(0, first).filter((row) => !bands.has(shadeOf(row))), ...across].map(([at]) => at);
}

function shadedColumns(columns: ReadonlyMap<number, readonly SeenCell[]>): number[] {
  const shaded = [...columns].filter(([, line]) => line.length > 1 && line.every(({ shade }) => shade !== null));
  return shaded.length === columns.size ? [] : shaded.map(([at]) => at);
}
