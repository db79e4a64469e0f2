import type { Indicator } from '@/lib/model/indicator';
import type { CredentialPart, ProgramParts, RequirementPart } from './program-parts';

/** The requirements that are still asked for, credential by credential. */
export const askedRequirements = (parts: ProgramParts): RequirementPart[] => parts.credentials.flatMap(askedIn);

/** What a later version of the source has no more is asked for no more. */
export const askedIn = ({ credential, requirements }: CredentialPart): RequirementPart[] =>
  credential.retired ? [] : requirements.filter(({ requirement }) => !requirement.retired);

/** The indicators of a requirement that are still asked for, in their order. */
export const askedIndicators = ({ sections }: RequirementPart): Indicator[] =>
  sections.flatMap(({ indicators }) => indicators.map(({ indicator }) => indicator).filter(({ retired }) => !retired));
