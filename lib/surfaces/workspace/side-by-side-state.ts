import type { CredentialCoverage } from '@/lib/coverage/coverage';
import type { Artifact } from '@/lib/model/artifact';
import type { ArtifactId, CredentialId, RequirementId } from '@/lib/model/ids';
import { type ProgramParts, programParts } from '@/lib/read-through/program-parts';
import { coverageOf } from '@/lib/store/coverage';
import type { ProofmarkDatabase } from '@/lib/store/database';
import { outlineOf } from '@/lib/store/outlines';
import { credentialsWithActive } from '@/lib/store/preferences';

/** Credentials that stand side by side unless the person chooses others: more are hard to compare. */
const usual = 3;

export interface SideBySideState {
  columns: CredentialCoverage[];
  /** All of them as if they were one program. */
  parts: ProgramParts;
  servedBy: ReadonlyMap<RequirementId, readonly ArtifactId[]>;
  artifacts: ReadonlyMap<ArtifactId, Artifact>;
}

/** @param chosen null for the active credential and others of its program */
export async function sideBySideState(
  db: ProofmarkDatabase,
  chosen: readonly CredentialId[] | null,
): Promise<SideBySideState | null> {
  const { credentials, active } = await credentialsWithActive(db);
  const present = credentials.find(({ id }) => id === active);
  const program = present && (await db.programs.get(present.programId));
  if (!present || !program) return null;
  const others = credentials.filter(({ id, programId }) => id !== active && programId === present.programId);
  const shown = chosen
    ? credentials.filter(({ id }) => chosen.includes(id))
    : credentials.filter((each) => [present, ...others].slice(0, usual).includes(each));
  const outlines = (await Promise.all(shown.map(({ id }) => outlineOf(db, id)))).flatMap((each) => each ?? []);
  const coverages = await Promise.all(shown.map(({ id }) => coverageOf(db, id)));
  const servedBy = await servingOf(
    db,
    new Set(outlines.flatMap(({ requirements }) => requirements.map(({ id }) => id))),
  );
  const artifacts = await db.artifacts.bulkGet([...new Set([...servedBy.values()].flat())]);
  const parts = outlines.flatMap(({ credential, requirements, indicators }) => {
    return programParts({ program, credentials: [credential], requirements, indicators }).credentials;
  });
  return {
    columns: coverages.flatMap((each) => each ?? []),
    parts: { program, credentials: parts },
    servedBy,
    artifacts: new Map(artifacts.flatMap((artifact) => (artifact ? [[artifact.id, artifact]] : []))),
  };
}

/** The artifacts with passages for each requirement, from the keys of counts alone. */
async function servingOf(
  db: ProofmarkDatabase,
  asked: ReadonlySet<RequirementId>,
): Promise<Map<RequirementId, ArtifactId[]>> {
  const served = new Map<RequirementId, Set<ArtifactId>>();
  for (const [artifactId, requirementId] of await db.tallies.toCollection().primaryKeys()) {
    if (!asked.has(requirementId)) continue;
    served.set(requirementId, (served.get(requirementId) ?? new Set()).add(artifactId));
  }
  return new Map([...served].map(([id, artifactIds]) => [id, [...artifactIds]]));
}
