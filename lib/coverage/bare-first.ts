import type { CellCoverage, CellState } from './coverage';

const order: Readonly<Record<CellState, number>> = { bare: 0, tagged: 1, explained: 2, ready: 3 };

/** Cells with those that most need something first; equals keep their order. */
export function bareFirst(cells: readonly CellCoverage[]): CellCoverage[] {
  return cells.toSorted((one, other) => order[one.state] - order[other.state]);
}
