import * as v from 'valibot';
import { askedFor } from './asked-for';
import { CheckId, CredentialId, IndicatorId, RequirementId } from './ids';
import { Code, Description, limits, Order, Title } from './limits';
import { sourced } from './provenance';
import { stamps } from './stamps';

/** A completion rule of a requirement: not about quality, but without it the artifact comes back unread. */
export const PreAssessmentCheck = v.object({ id: CheckId, text: Description });
export type PreAssessmentCheck = v.InferOutput<typeof PreAssessmentCheck>;

/** What a requirement demands of its tags: nothing, that they name the indicator, or that they also say why. */
export const Demand = v.picklist(['none', 'label', 'rationale']);
export type Demand = v.InferOutput<typeof Demand>;

export const Requirement = v.object({
  id: RequirementId,
  credentialId: CredentialId,
  code: Code,
  title: Title,
  directions: Description,
  kind: v.picklist(['overview', 'artifact', 'reflection']),
  order: Order,
  demand: Demand,
  checks: v.pipe(v.array(PreAssessmentCheck), v.maxLength(limits.checks)),
  /** In the order in which they are shown. An indicator may stand under several requirements. */
  indicatorIds: v.pipe(v.array(IndicatorId), v.maxLength(limits.indicators)),
  ...askedFor,
  ...sourced,
  ...stamps,
});
export type Requirement = v.InferOutput<typeof Requirement>;
