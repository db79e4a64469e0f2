import type { IndicatorGroup } from '@/lib/model/asked-for';
import type { Choice, Credential } from '@/lib/model/credential';
import type { Framework } from '@/lib/model/framework';
import type { IndicatorId } from '@/lib/model/ids';
import type { Indicator, Level } from '@/lib/model/indicator';
import type { Program } from '@/lib/model/program';
import type { Requirement } from '@/lib/model/requirement';

/** A program in the order in which it is read. */
export interface ProgramParts {
  program: Program;
  credentials: CredentialPart[];
}

export interface CredentialPart {
  credential: Credential;
  requirements: RequirementPart[];
  /** What no requirement asks for, and the source has all the same. */
  unasked: IndicatorPart[];
}

export interface RequirementPart {
  requirement: Requirement;
  /** What it is one of, where only some of its options are asked for. */
  choice: Choice | null;
  sections: IndicatorSection[];
}

/** Indicators that stand together; those of no group where it is null. */
export interface IndicatorSection {
  group: IndicatorGroup | null;
  indicators: IndicatorPart[];
}

export interface IndicatorPart {
  indicator: Indicator;
  /** From the worst to the best. */
  levels: Level[];
  /** The requirement under which it is read first, where that is an earlier one. */
  readUnder: Requirement | null;
}

/** A program with all that belongs to it, each part once and in its place. */
export function programParts({ program, credentials, requirements, indicators }: Framework): ProgramParts {
  const byCredential = Map.groupBy(requirements, ({ credentialId }) => credentialId);
  const indicatorsOf = Map.groupBy(indicators, ({ credentialId }) => credentialId);
  const firstUnder = new Map<IndicatorId, Requirement>();
  return {
    program,
    credentials: inOrder(credentials).map((credential) => {
      const known = new Map((indicatorsOf.get(credential.id) ?? []).map((indicator) => [indicator.id, indicator]));
      const own = inOrder(byCredential.get(credential.id) ?? []);
      return {
        credential,
        requirements: own.map((requirement) => ({
          requirement,
          choice: credential.choices.find(({ requirementIds }) => requirementIds.includes(requirement.id)) ?? null,
          sections: sectionsOf(requirement, known, firstUnder),
        })),
        unasked: inOrder([...known.values()])
          .filter(({ id }) => !firstUnder.has(id))
          .map((indicator) => partOf(indicator, null)),
      };
    }),
  };
}

/** In the order in which their first indicator stands; groups that are left with none come last. */
function sectionsOf(
  requirement: Requirement,
  known: ReadonlyMap<IndicatorId, Indicator>,
  firstUnder: Map<IndicatorId, Requirement>,
): IndicatorSection[] {
  const groups = requirement.groups ?? [];
  const sections = new Map<IndicatorGroup | null, IndicatorPart[]>();
  for (const id of new Set(requirement.indicatorIds)) {
    const indicator = known.get(id);
    if (!indicator) continue;
    const earlier = firstUnder.get(id);
    if (!earlier) firstUnder.set(id, requirement);
    const group = groups.find(({ indicatorIds }) => indicatorIds.includes(id)) ?? null;
    const section = sections.get(group) ?? [];
    sections.set(group, [...section, partOf(indicator, earlier ?? null)]);
  }
  for (const group of groups) if (!sections.has(group)) sections.set(group, []);
  return [...sections].map(([group, own]) => ({ group, indicators: own }));
}

const partOf = (indicator: Indicator, readUnder: Requirement | null): IndicatorPart => ({
  indicator,
  levels: inOrder(indicator.levels),
  readUnder,
});

const inOrder = <Each extends { order: number }>(all: readonly Each[]): Each[] =>
  all.toSorted((one, other) => one.order - other.order);
