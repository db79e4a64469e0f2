import * as v from 'valibot';
import type { Cell, CellKey } from './cell';
import { IndicatorId, LevelId, newUuid, RequirementId } from './ids';
import { stamps } from './stamps';

/** One rating of a cell. Those of before each rating had an id of its own are named by their cell and their time. */
export const RatingId = v.pipe(v.string(), v.regex(/^[\w.:-]{1,220}$/), v.brand('RatingId'));
export type RatingId = v.InferOutput<typeof RatingId>;

export const newRatingId = (): RatingId => newUuid() as RatingId;

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
