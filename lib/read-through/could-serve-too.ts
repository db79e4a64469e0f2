import type { ArtifactId, RequirementId } from '@/lib/model/ids';
import type { Indicator } from '@/lib/model/indicator';
import type { Requirement } from '@/lib/model/requirement';
import { couldServe } from './could-serve';
import type { ProgramParts } from './program-parts';

/** An artifact that serves one requirement, and could serve another one too. */
export interface ServingToo {
  artifactId: ArtifactId;
  serves: Requirement;
  /** What both ask for. */
  indicators: Indicator[];
  things: string[];
}

/**
 * By requirement, the artifacts that don't serve it and could: they serve one that asks for the same. A hint, as
 * `couldServe` is.
 */
export function couldServeToo(
  parts: ProgramParts,
  servedBy: ReadonlyMap<RequirementId, readonly ArtifactId[]>,
): Map<RequirementId, ServingToo[]> {
  const found = new Map<RequirementId, ServingToo[]>();
  const artifactsOf = ({ id }: Requirement) => servedBy.get(id) ?? [];
  for (const { requirements, indicators, things } of couldServe(parts)) {
    for (const requirement of requirements) {
      const known = found.get(requirement.id) ?? [];
      const isNew = (artifactId: ArtifactId) =>
        !artifactsOf(requirement).includes(artifactId) && known.every((each) => each.artifactId !== artifactId);
      for (const serves of requirements) {
        const own = artifactsOf(serves).filter(isNew);
        known.push(...own.map((artifactId) => ({ artifactId, serves, indicators, things })));
      }
      if (known.length > 0) found.set(requirement.id, known);
    }
  }
  return found;
}
