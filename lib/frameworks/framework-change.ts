import type { Cell } from '@/lib/model/cell';
import type { FrameworkDraft } from '@/lib/model/framework';

/** An indicator that stands elsewhere now, or a copy of it: what was tagged to the one cell belongs to the other. */
export interface CellMove {
  from: Cell;
  to: Cell;
}

/** A program as it is to be, and where the cells have gone of those that are no longer in it. */
export interface FrameworkChange {
  framework: FrameworkDraft;
  moves: readonly CellMove[];
}

/** A change in which every cell stays where it is, or goes. */
export const inPlace = (framework: FrameworkDraft): FrameworkChange => ({ framework, moves: [] });
