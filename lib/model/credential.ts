import * as v from 'valibot';
import { CredentialId, ProgramId, RequirementId } from './ids';
import { Title } from './limits';
import { stamps } from './stamps';

/** Requirements of which only `count` are asked for; the person decides which. */
export const Choice = v.object({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  code: v.pipe(v.string(), v.maxLength(40)),
  title: Title,
  count: v.pipe(v.number(), v.integer(), v.minValue(1)),
  requirementIds: v.pipe(v.array(RequirementId), v.minLength(1), v.maxLength(100)),
});
export type Choice = v.InferOutput<typeof Choice>;

export const Credential = v.object({
  id: CredentialId,
  programId: ProgramId,
  title: Title,
  issuer: Title,
  order: v.number(),
  choices: v.pipe(v.array(Choice), v.maxLength(100)),
  ...stamps,
});
export type Credential = v.InferOutput<typeof Credential>;
