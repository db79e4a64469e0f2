import type { CellMove, FrameworkChange } from '@/lib/frameworks/framework-change';
import { type Cell, type CellKey, cellKey } from '@/lib/model/cell';
import type { FrameworkDraft } from '@/lib/model/framework';
import type { CheckId, CredentialId, IndicatorId, RequirementId } from '@/lib/model/ids';
import { matchesOf } from './matches';
import { mergedIndicator, mergedPart, mergedRequirement } from './merged';

/** What of a program a person has worked on: it is kept when its source has it no more. */
export interface UsedParts {
  /** How many tags each cell has; 0 where it is only rated. */
  cells: ReadonlyMap<CellKey, number>;
  /** Checks that are ticked. */
  checks: ReadonlySet<CheckId>;
}

type PlannedKind = 'credential' | 'requirement' | 'indicator';

interface PlannedPart {
  kind: PlannedKind;
  code: string;
  text: string;
}

/** A part that says something else now. The same text twice where what is beside it differs. */
interface ChangedPart extends PlannedPart {
  before: string;
}

/** A part that its source has no more, and that stays for what was done with it. */
interface RetiredPart extends PlannedPart {
  tags: number;
}

/** What a newer version changes in a program, for the person to see before. */
export interface UpdatePlan extends FrameworkChange {
  added: PlannedPart[];
  changed: ChangedPart[];
  gone: PlannedPart[];
  retired: RetiredPart[];
}

export interface UpdateOptions {
  /** Whether the draft says all there is to say, as a file of Proofmark's own does: then what it leaves out goes. */
  isWhole: boolean;
}

/** Brings a kept program up to a newer draft of it. Neither is changed; what is known keeps its ids. */
export function updatePlan(
  kept: FrameworkDraft,
  draft: FrameworkDraft,
  used: UsedParts,
  { isWhole }: UpdateOptions = { isWhole: false },
): UpdatePlan {
  const matches = matchesOf(kept, draft);
  const newIds = freshIds(kept, draft);
  const idOf = <Each extends { id: string }>(found: ReadonlyMap<Each, Each>, each: Each): Each['id'] =>
    found.get(each)?.id ?? newIds(each.id);
  const credentialIds = new Map(draft.credentials.map((each) => [each.id, idOf(matches.credentials, each)]));
  const requirementIds = new Map(draft.requirements.map((each) => [each.id, idOf(matches.requirements, each)]));
  const indicatorIds = new Map(draft.indicators.map((each) => [each.id, idOf(matches.indicators, each)]));
  const through = <Id extends string>(ids: ReadonlyMap<Id, string>, id: Id): Id => (ids.get(id) ?? id) as Id;

  const credentials = draft.credentials.map((each) => {
    const known = matches.credentials.get(each);
    const merged = mergedPart(known, each, isWhole);
    const choices = each.choices.map((choice) => ({
      ...choice,
      requirementIds: choice.requirementIds.map((id) => through(requirementIds, id)),
    }));
    return {
      ...merged,
      id: through(credentialIds, each.id),
      programId: kept.program.id,
      issuer: each.issuer || (isWhole ? '' : (known?.issuer ?? '')),
      choices: choices.length > 0 || isWhole ? choices : (known?.choices ?? []),
    };
  });
  const requirements = draft.requirements.map((each) => {
    const { groups, ...merged } = mergedRequirement(matches.requirements.get(each), each, isWhole);
    const asked = each.indicatorIds.map((id) => through(indicatorIds, id));
    const isAsked = new Set(asked);
    const own = (groups ?? []).map((group) => ({
      ...group,
      indicatorIds: group.indicatorIds.map((id) => through(indicatorIds, id)).filter((id) => isAsked.has(id)),
    }));
    return {
      ...merged,
      id: through(requirementIds, each.id),
      credentialId: through(credentialIds, each.credentialId),
      indicatorIds: asked,
      ...(own.length > 0 && { groups: own }),
    };
  });
  const indicators = draft.indicators.map((each) => ({
    ...mergedIndicator(matches.indicators.get(each), each, isWhole),
    id: through(indicatorIds, each.id),
    credentialId: through(credentialIds, each.credentialId),
  }));
  const program: FrameworkDraft['program'] = {
    ...mergedPart(kept.program, draft.program, isWhole),
    ...(isWhole ? {} : { kind: kept.program.kind, rule: kept.program.rule }),
    source: kept.program.source,
    credentialIds: draft.program.credentialIds.map((id) => through(credentialIds, id)),
  };
  const fresh = { program, credentials, requirements, indicators };
  const moves = movesBetween(kept, fresh);
  const { framework, retired } = withRetired(kept, fresh, moves, used);
  return { framework: withFittingChoices(framework), moves, retired, ...differences(kept, framework) };
}

/** Ids of a draft that something else in the kept program goes by are another's. */
function freshIds(kept: FrameworkDraft, draft: FrameworkDraft): (id: string) => string {
  const taken = new Set<string>();
  for (const { credentials, requirements, indicators } of [kept, draft]) {
    for (const { id } of [...credentials, ...requirements, ...indicators]) taken.add(id);
  }
  const known = new Set<string>();
  for (const { id } of [...kept.credentials, ...kept.requirements, ...kept.indicators]) known.add(id);
  return (id) => {
    if (!known.has(id)) return id;
    for (let number = 2; ; number++) {
      const other = `${id.slice(0, 90)}-n${number}`;
      if (!taken.has(other)) {
        taken.add(other);
        return other;
      }
    }
  };
}

const cellsOf = ({ requirements }: FrameworkDraft): Cell[] =>
  requirements.flatMap(({ id, indicatorIds }) =>
    indicatorIds.map((indicatorId) => ({ requirementId: id, indicatorId })),
  );

/** An indicator that is asked for elsewhere now takes what was tagged to it along. */
function movesBetween(before: FrameworkDraft, after: FrameworkDraft): CellMove[] {
  const there = new Set(cellsOf(after).map(cellKey));
  const was = new Set(cellsOf(before).map(cellKey));
  const targets = Map.groupBy(cellsOf(after), ({ indicatorId }) => indicatorId);
  return cellsOf(before).flatMap((from): CellMove[] => {
    if (there.has(cellKey(from))) return [];
    const all = targets.get(from.indicatorId) ?? [];
    const to = all.find((cell) => !was.has(cellKey(cell))) ?? all[0];
    return to ? [{ from, to }] : [];
  });
}

/** Puts back what is gone and was worked on, after what its requirement asks for now. */
function withRetired(kept: FrameworkDraft, fresh: FrameworkDraft, moves: readonly CellMove[], used: UsedParts) {
  const moved = new Set(moves.map(({ from }) => cellKey(from)));
  const there = new Set(cellsOf(fresh).map(cellKey));
  const left = cellsOf(kept).filter((cell) => {
    const key = cellKey(cell);
    return !there.has(key) && !moved.has(key) && used.cells.has(key);
  });
  const leftUnder = Map.groupBy(left, ({ requirementId }) => requirementId);
  const isThere = new Set<string>([...fresh.credentials, ...fresh.requirements].map(({ id }) => id));
  const requirements = fresh.requirements.map((requirement) => {
    const back = leftUnder.get(requirement.id) ?? [];
    if (back.length === 0) return requirement;
    return { ...requirement, indicatorIds: [...requirement.indicatorIds, ...back.map((cell) => cell.indicatorId)] };
  });
  const retiredRequirements = kept.requirements.flatMap((requirement): FrameworkDraft['requirements'] => {
    const isTicked = requirement.checks.some(({ id }) => used.checks.has(id));
    if (isThere.has(requirement.id) || !(isTicked || leftUnder.has(requirement.id))) return [];
    const { groups: _, ...rest } = requirement;
    const ids = (leftUnder.get(requirement.id) ?? []).map((cell) => cell.indicatorId);
    return [{ ...rest, indicatorIds: ids, retired: true }];
  });
  const ids = new Set<IndicatorId>(left.map((cell) => cell.indicatorId));
  const retiredIndicators = kept.indicators
    .filter(({ id }) => ids.has(id))
    .map((indicator) => ({ ...indicator, retired: true as const }));
  const homes = new Set<CredentialId>([...retiredRequirements, ...retiredIndicators].map((each) => each.credentialId));
  const retiredCredentials = kept.credentials
    .filter(({ id }) => homes.has(id) && !isThere.has(id))
    .map((credential) => ({ ...credential, choices: [], retired: true as const }));
  const framework: FrameworkDraft = {
    program: {
      ...fresh.program,
      credentialIds: [...fresh.program.credentialIds, ...retiredCredentials.map(({ id }) => id)],
    },
    credentials: behind(fresh.credentials, retiredCredentials),
    requirements: behind(requirements, retiredRequirements),
    indicators: behind(fresh.indicators, retiredIndicators),
  };
  const tagsUnder = (requirementId: RequirementId | null, indicatorId: IndicatorId | null): number =>
    left
      .filter((cell) => requirementId === null || cell.requirementId === requirementId)
      .filter((cell) => indicatorId === null || cell.indicatorId === indicatorId)
      .reduce((sum, cell) => sum + (used.cells.get(cellKey(cell)) ?? 0), 0);
  const retired: RetiredPart[] = [
    ...retiredRequirements.map((each) => ({ ...partOf('requirement', each), tags: tagsUnder(each.id, null) })),
    ...retiredIndicators.map((each) => ({ ...partOf('indicator', each), tags: tagsUnder(null, each.id) })),
  ];
  return { framework, retired };
}

/** One list after another, with orders that follow. */
function behind<Each extends { order: number }>(present: readonly Each[], added: readonly Each[]): Each[] {
  const last = present.reduce((most, { order }) => Math.max(most, order), -1);
  return [...present, ...added.map((each, place) => ({ ...each, order: Math.floor(last) + 1 + place }))];
}

/** Choices that are kept may be among requirements that are gone. */
function withFittingChoices(framework: FrameworkDraft): FrameworkDraft {
  const homes = new Map(framework.requirements.map(({ id, credentialId }) => [id, credentialId]));
  const credentials = framework.credentials.map((credential) => ({
    ...credential,
    choices: credential.choices.flatMap((choice) => {
      const requirementIds = choice.requirementIds.filter((id) => homes.get(id) === credential.id);
      const count = Math.min(choice.count, requirementIds.length);
      return requirementIds.length === 0 ? [] : [{ ...choice, requirementIds, count }];
    }),
  }));
  return { ...framework, credentials };
}

type Part = { code?: string; title?: string; text?: string };

const partOf = (kind: PlannedKind, { code = '', title = '', text = title }: Part): PlannedPart => ({
  kind,
  code,
  text,
});

function differences(kept: FrameworkDraft, after: FrameworkDraft) {
  const found: Pick<UpdatePlan, 'added' | 'changed' | 'gone'> = { added: [], changed: [], gone: [] };
  const compare = <Each extends Part & { id: string; order: number; retired?: true }>(
    kind: PlannedKind,
    before: readonly Each[],
    now: readonly Each[],
  ) => {
    const known = new Map(before.map((each) => [each.id, each]));
    const left = new Set(now.map(({ id }) => id));
    for (const each of now) {
      const was = known.get(each.id);
      if (!was) found.added.push(partOf(kind, each));
      else if (!each.retired && saysOtherwise(was, each)) {
        found.changed.push({ ...partOf(kind, each), before: partOf(kind, was).text });
      }
    }
    found.gone.push(...before.filter(({ id }) => !left.has(id)).map((each) => partOf(kind, each)));
  };
  compare('credential', kept.credentials, after.credentials);
  compare('requirement', kept.requirements, after.requirements);
  compare('indicator', kept.indicators, after.indicators);
  return found;
}

/** Where something stands, under what ids, and when it was made, makes it no other. */
const aside = new Set(['id', 'order', 'createdAt', 'updatedAt', 'device', 'origin', 'provenance']);
const asideOfParts = new Set([...aside, 'indicatorIds', 'credentialId', 'programId', 'groups', 'choices', 'retired']);

const saysOtherwise = (before: object, after: object): boolean =>
  JSON.stringify(said(before, asideOfParts)) !== JSON.stringify(said(after, asideOfParts));

function said(part: unknown, without: ReadonlySet<string> = aside): unknown {
  if (Array.isArray(part)) return part.map((each) => said(each));
  if (typeof part !== 'object' || part === null) return part;
  return Object.entries(part)
    .filter(([name]) => !without.has(name))
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, value]) => [name, said(value)]);
}
