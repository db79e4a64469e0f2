import type { Box } from './box';

export interface GridPlace {
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
}

export interface Grid {
  rows: number;
  columns: number;
  /** One for each box, in their order. */
  places: GridPlace[];
}

/**
 * The rows and columns in which boxes stand that are the cells of a table by their place alone, as the rectangles
 * between ruling lines or the children of a CSS grid. A column begins wherever a box does; edges within the tolerance of
 * each other are one, so that gaps between boxes make no columns of their own.
 */
export function gridOfBoxes(boxes: readonly Box[], tolerance: number): Grid {
  const columns = edgesOf(
    boxes.map(({ left }) => left),
    tolerance,
  );
  const rows = edgesOf(
    boxes.map(({ top }) => top),
    tolerance,
  );
  const places = boxes.map(({ left, top, right, bottom }) => {
    const column = indexOf(columns, left);
    const row = indexOf(rows, top);
    return {
      row,
      column,
      rowSpan: Math.max(1, indexOf(rows, bottom - 2 * tolerance) - row + 1),
      columnSpan: Math.max(1, indexOf(columns, right - 2 * tolerance) - column + 1),
    };
  });
  return { rows: rows.length, columns: columns.length, places };
}

/** The least of each cluster of values that lie within the tolerance of the one before, from low to high. */
export function edgesOf(values: readonly number[], tolerance: number): number[] {
  const edges: number[] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const value of [...values].sort((one, other) => one - other)) {
    if (value - last > tolerance) edges.push(value);
    last = value;
  }
  return edges;
}

/** The last edge at or before a value. */
function indexOf(edges: readonly number[], value: number): number {
  let low = 0;
  let high = edges.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((edges[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
