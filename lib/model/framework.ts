import type { Credential } from './credential';
import type { Indicator } from './indicator';
import type { Program } from './program';
import type { Requirement } from './requirement';

/** A program with everything that belongs to it, as it is loaded and removed in one piece. */
export interface Framework {
  program: Program;
  credentials: Credential[];
  requirements: Requirement[];
  indicators: Indicator[];
}

/** One credential with what it asks for, as pickers and coverage read it. Lists are in their shown order. */
export interface CredentialOutline {
  credential: Credential;
  requirements: Requirement[];
  indicators: Indicator[];
}
