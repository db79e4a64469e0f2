import type { ProgramParts } from './program-parts';
import { askedIndicators, askedRequirements } from './requirement-parts';

/** How much there is of each kind, of what is still asked for. */
export interface ProgramCounts {
  credentials: number;
  requirements: number;
  /** Different ones. */
  indicators: number;
  /** How often one is to be shown: the same indicator under two requirements is to be shown twice. */
  toShow: number;
  prompts: number;
  checks: number;
}

export function countsOf(parts: ProgramParts): ProgramCounts {
  const asked = askedRequirements(parts);
  const shown = asked.flatMap(askedIndicators);
  return {
    credentials: parts.credentials.filter(({ credential }) => !credential.retired).length,
    requirements: asked.length,
    indicators: new Set(shown.map(({ id }) => id)).size,
    toShow: shown.length,
    prompts: asked.reduce((sum, { requirement }) => sum + (requirement.prompts?.length ?? 0), 0),
    checks: asked.reduce((sum, { requirement }) => sum + requirement.checks.length, 0),
  };
}
