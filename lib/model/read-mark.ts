import * as v from 'valibot';
import { RequirementId } from './ids';
import { stamps } from './stamps';

/** That the person has read a requirement, by whose id it goes. It exists while that is ticked. */
export const ReadMark = v.object({ id: RequirementId, ...stamps });
export type ReadMark = v.InferOutput<typeof ReadMark>;
