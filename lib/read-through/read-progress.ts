import type { RequirementId } from '@/lib/model/ids';
import type { ProgramParts } from './program-parts';
import { askedRequirements } from './requirement-parts';

/** How many of the requirements that are still asked for are ticked as read. */
export function readProgress(parts: ProgramParts, read: ReadonlySet<RequirementId>): { done: number; all: number } {
  const asked = askedRequirements(parts);
  return { done: asked.filter(({ requirement }) => read.has(requirement.id)).length, all: asked.length };
}
