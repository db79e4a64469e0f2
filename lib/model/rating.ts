import * as v from 'valibot';
import type { Cell, CellKey } from './cell';
import { IndicatorId, LevelId, RatingId, RequirementId } from './ids';
import { stamps } from './stamps';

/**
 * The person's own rating of a cell against the levels of its indicator, at one time. It is never written over: the
 * latest of a cell is the one that holds, and one without a level takes the rating away.
 */
export const SelfRating = v.object({
  id: RatingId,
  requirementId: RequirementId,
  indicatorId: IndicatorId,
  levelId: v.nullable(LevelId),
  ...stamps,
});
export type SelfRating = v.InferOutput<typeof SelfRating>;

/** The rating that holds of a cell. Its id is the cell's key. */
export interface CurrentRating extends Cell {
  id: CellKey;
  levelId: LevelId;
}
