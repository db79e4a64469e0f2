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

type Unstamped<Kept> = Omit<Kept, 'createdAt' | 'updatedAt'>;

/** What a source says a program is, before the person keeps it. */
export interface FrameworkDraft {
  program: Unstamped<Program>;
  credentials: Unstamped<Credential>[];
  requirements: Unstamped<Requirement>[];
  indicators: Unstamped<Indicator>[];
}

/** @param at when it is kept, in milliseconds since 1970 */
export function keptFramework(
  { program, credentials, requirements, indicators }: FrameworkDraft,
  at: number,
): Framework {
  const stamps = { createdAt: at, updatedAt: at };
  const stamped = <Draft>(draft: Draft) => ({ ...draft, ...stamps });
  return {
    program: stamped(program),
    credentials: credentials.map(stamped),
    requirements: requirements.map(stamped),
    indicators: indicators.map(stamped),
  };
}

/** One credential with what it asks for, as pickers and coverage read it. Lists are in their shown order. */
export interface CredentialOutline {
  credential: Credential;
  requirements: Requirement[];
  indicators: Indicator[];
}
