import type { CellCoverage, RequirementCoverage } from './coverage';

/** A cell with the requirement that it is under. */
export interface ListedCell {
  cell: CellCoverage;
  requirement: RequirementCoverage['requirement'];
  /** False for what is shown and not asked for: of an option that is passed over, or what the source has no more. */
  counts: boolean;
}

export function listedCells({ requirement, counted, cells }: RequirementCoverage): ListedCell[] {
  return cells.map((cell) => ({
    cell,
    requirement,
    counts: counted && !requirement.retired && !cell.indicator.retired,
  }));
}
