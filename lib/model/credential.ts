import * as v from 'valibot';
import { CredentialId, ProgramId, RequirementId } from './ids';
import { Code, limits, Order, Title } from './limits';
import { Policy } from './policy';
import { sourced } from './provenance';
import { stamps } from './stamps';

/** Requirements of which only `count` are asked for; the person decides which. */
export const Choice = v.object({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(limits.label)),
  code: Code,
  title: Title,
  count: v.pipe(v.number(), v.integer(), v.minValue(1)),
  requirementIds: v.pipe(v.array(RequirementId), v.minLength(1), v.maxLength(limits.choices)),
});
export type Choice = v.InferOutput<typeof Choice>;

export const Credential = v.object({
  id: CredentialId,
  programId: ProgramId,
  title: Title,
  issuer: Title,
  order: Order,
  choices: v.pipe(v.array(Choice), v.maxLength(limits.choices)),
  policy: v.exactOptional(Policy),
  ...sourced,
  ...stamps,
});
export type Credential = v.InferOutput<typeof Credential>;
