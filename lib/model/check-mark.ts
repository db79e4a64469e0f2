import * as v from 'valibot';
import { CheckId, RequirementId } from './ids';
import { stamps } from './stamps';

/** That the person has seen to a pre-assessment check. It exists while the check is ticked. */
export const CheckMark = v.object({
  id: CheckId,
  requirementId: RequirementId,
  ...stamps,
});
export type CheckMark = v.InferOutput<typeof CheckMark>;
