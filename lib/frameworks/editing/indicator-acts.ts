import { type CellMove, inPlace } from '@/lib/frameworks/framework-change';
import { type Cell, cellKey } from '@/lib/model/cell';
import type { FrameworkDraft } from '@/lib/model/framework';
import type { GroupId, IndicatorId, RequirementId } from '@/lib/model/ids';
import { type Act, type DraftIndicator, type Fields, withChanged, withFields } from './act';
import { childrenOf, type Within, withChildren, withInserted, withoutIndicators } from './children';
import { codesFor } from './codes';
import { copyOfIndicator } from './new-program';
import { placedIndicators } from './order';
import { withoutUnasked } from './remove-requirements';

/** Where indicators are put: within a requirement, and there in a group or not. */
export interface IndicatorPlace extends Within {
  requirementId: RequirementId;
}

export interface NewIndicator {
  id: IndicatorId;
  /** Empty where the next one that fits is to be found. */
  code: string;
  text: string;
  hint: string;
}

/** Adds indicators in their order. They get the levels of the one before them, without what these say. */
export const addIndicators =
  (place: IndicatorPlace, added: readonly NewIndicator[], newId: () => string): Act =>
  (framework) => {
    const requirement = framework.requirements.find(({ id }) => id === place.requirementId);
    if (!requirement) return inPlace(framework);
    const { credentialId } = requirement;
    const children = withInserted(
      childrenOf(requirement),
      place,
      added.map(({ id }) => id),
    );
    const changed = withChildren(requirement, children);
    const first = changed.indicatorIds.indexOf(added[0]?.id ?? ('' as IndicatorId));
    if (first < 0) return inPlace(framework);
    const byId = new Map(framework.indicators.map((indicator) => [indicator.id, indicator]));
    const before = byId.get(changed.indicatorIds[first - 1] ?? ('' as IndicatorId));
    const near = before ?? byId.get(changed.indicatorIds[first + added.length] ?? ('' as IndicatorId));
    const codes = codesFor(framework, requirement, before ?? null, added);
    const indicators = added.map(({ id, text, hint }, at): DraftIndicator => {
      const levels = (near?.levels ?? []).map(({ score: _, ...level }) => ({
        ...level,
        ...{ id: newId() as typeof level.id, description: '' },
      }));
      return { id, credentialId, code: codes[at] ?? '', text, hint, order: 0, levels };
    });
    const grown: FrameworkDraft = {
      ...framework,
      requirements: withChanged(framework.requirements, requirement.id, () => changed),
      indicators: [...framework.indicators, ...indicators],
    };
    return inPlace(placedIndicators(grown, credentialId, new Set(added.map(({ id }) => id))));
  };

export const changeIndicator =
  (
    id: IndicatorId,
    fields: Fields<Pick<DraftIndicator, 'code' | 'text' | 'hint' | 'levelsAddUp' | 'isAboutAnnotations'>>,
  ): Act =>
  (framework) =>
    inPlace({
      ...framework,
      indicators: withChanged(framework.indicators, id, (indicator) => withFields(indicator, fields)),
    });

/** Takes indicators from under their requirements; those that nothing asks for any more go. */
export const removeIndicators =
  (cells: readonly Cell[]): Act =>
  (framework) => {
    const requirements = framework.requirements.map((requirement) => {
      const gone = idsUnder(cells, requirement.id);
      if (gone.size === 0) return requirement;
      return withChildren(requirement, withoutIndicators(childrenOf(requirement), gone));
    });
    return inPlace(withoutUnasked({ ...framework, requirements }, framework));
  };

/**
 * Moves indicators to one place, in the order in which they are given. What is tagged to them comes along. In another
 * credential they become indicators of that one; those that stay asked for where they were are there as copies.
 */
export const moveIndicators =
  (cells: readonly Cell[], place: IndicatorPlace, newId: () => string): Act =>
  (framework) => {
    const into = framework.requirements.find(({ id }) => id === place.requirementId);
    const known = cells.filter(({ requirementId, indicatorId }) =>
      framework.requirements.some(({ id, indicatorIds }) => id === requirementId && indicatorIds.includes(indicatorId)),
    );
    if (!into || known.length === 0) return inPlace(framework);
    const { arriving, indicators } = arrivals(framework, known, into.credentialId, newId);
    const ids = [...new Set(arriving.map(({ to }) => to))];
    const leaving = new Set(known.map(cellKey));
    const requirements = framework.requirements.map((requirement) => {
      const isInto = requirement.id === into.id;
      const gone = new Set([...idsUnder(known, requirement.id), ...(isInto ? ids : [])]);
      if (gone.size === 0 && !isInto) return requirement;
      const children = childrenOf(requirement);
      const left = withoutIndicators(children, gone);
      if (!isInto) return withChildren(requirement, left);
      return withChildren(requirement, withInserted(left, { ...place, at: placeLeft(requirement, place, gone) }, ids));
    });
    const moved = withoutUnasked({ ...framework, requirements, indicators }, framework);
    const moves = arriving.flatMap(({ from, to }): CellMove[] => {
      const target = { requirementId: into.id, indicatorId: to };
      return cellKey(from) === cellKey(target) ? [] : [{ from, to: target }];
    });
    const stillShared = new Set(
      requirements.filter(({ id }) => id !== into.id).flatMap(({ indicatorIds }) => indicatorIds),
    );
    const placed = new Set(ids.filter((id) => !stillShared.has(id)));
    const isAnywhere = moves.some(({ from }) => leaving.has(cellKey(from)));
    if (!isAnywhere && sameOrder(into.indicatorIds, requirements, into.id)) {
      // Only in or out of a group: every colour stays.
      return { framework: moved, moves };
    }
    return { framework: placedIndicators(moved, into.credentialId, placed), moves };
  };

function sameOrder(
  before: readonly string[],
  requirements: FrameworkDraft['requirements'],
  id: RequirementId,
): boolean {
  const after = requirements.find((each) => each.id === id)?.indicatorIds ?? [];
  return before.length === after.length && before.every((each, at) => after[at] === each);
}

/** A place among children once some of them, that stood before it, are gone. */
function placeLeft(
  requirement: FrameworkDraft['requirements'][number],
  { groupId, at }: { groupId: GroupId | null; at: number },
  gone: ReadonlySet<IndicatorId>,
): number {
  const children = childrenOf(requirement);
  const group = children.find((child) => child.kind === 'group' && child.id === groupId);
  const list = group?.kind === 'group' ? group.group.indicatorIds : children.map((child) => child.id);
  return at - list.slice(0, Math.max(0, at)).filter((id) => gone.has(id as IndicatorId)).length;
}

function arrivals(
  framework: FrameworkDraft,
  cells: readonly Cell[],
  credentialId: DraftIndicator['credentialId'],
  newId: () => string,
) {
  const leaving = new Set(cells.map(cellKey));
  const staying = new Set(
    framework.requirements.flatMap(({ id, indicatorIds }) =>
      indicatorIds.filter((indicatorId) => !leaving.has(cellKey({ requirementId: id, indicatorId }))),
    ),
  );
  const copies = new Map<IndicatorId, DraftIndicator>();
  const indicators = framework.indicators.map((indicator) => {
    if (indicator.credentialId === credentialId || !cells.some(({ indicatorId }) => indicatorId === indicator.id)) {
      return indicator;
    }
    if (!staying.has(indicator.id)) return { ...indicator, credentialId };
    copies.set(indicator.id, { ...copyOfIndicator(indicator, newId), credentialId });
    return indicator;
  });
  const arriving = cells.map((from) => ({ from, to: copies.get(from.indicatorId)?.id ?? from.indicatorId }));
  return { arriving, indicators: [...indicators, ...copies.values()] };
}

const idsUnder = (cells: readonly Cell[], id: RequirementId): Set<IndicatorId> =>
  new Set(cells.filter(({ requirementId }) => requirementId === id).map(({ indicatorId }) => indicatorId));
