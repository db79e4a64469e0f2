import * as v from 'valibot';
import { CellKey } from './cell';
import { IndicatorId, LevelId, RequirementId } from './ids';
import { stamps } from './stamps';

/** The person's own rating of a cell against the levels of its indicator. Its id is the cell's key: one per cell. */
export const SelfRating = v.object({
  id: CellKey,
  requirementId: RequirementId,
  indicatorId: IndicatorId,
  levelId: LevelId,
  ...stamps,
});
export type SelfRating = v.InferOutput<typeof SelfRating>;
