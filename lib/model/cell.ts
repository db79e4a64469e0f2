import * as v from 'valibot';
import { IndicatorId, RequirementId } from './ids';

/**
 * One cell of the coverage matrix. The same indicator under two requirements makes two cells, and each must be shown.
 */
export const Cell = v.object({ requirementId: RequirementId, indicatorId: IndicatorId });
export type Cell = v.InferOutput<typeof Cell>;

export const CellKey = v.pipe(v.string(), v.regex(/^[\w.-]{1,100}:[\w.-]{1,100}$/), v.brand('CellKey'));
export type CellKey = v.InferOutput<typeof CellKey>;

export function cellKey(cell: Cell): CellKey {
  return `${cell.requirementId}:${cell.indicatorId}` as CellKey;
}

export function cellOfKey(key: CellKey): Cell {
  const [requirementId = '', indicatorId = ''] = key.split(':');
  return { requirementId: requirementId as RequirementId, indicatorId: indicatorId as IndicatorId };
}
