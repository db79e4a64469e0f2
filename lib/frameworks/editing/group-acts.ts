import { type FrameworkChange, inPlace } from '@/lib/frameworks/framework-change';
import type { IndicatorGroup } from '@/lib/model/asked-for';
import type { Cell } from '@/lib/model/cell';
import { startOfText } from '@/lib/model/cut-text';
import type { FrameworkDraft } from '@/lib/model/framework';
import type { GroupId, IndicatorId, RequirementId } from '@/lib/model/ids';
import { limits } from '@/lib/model/limits';
import { type Act, type DraftRequirement, withChanged } from './act';
import { type Child, childrenOf, indicatorIdsIn, withChildren, withoutIndicators } from './children';
import { addIndicators, moveIndicators, removeIndicators } from './indicator-acts';

/** Adds a group of some indicators of a requirement, where the first of them stands; an empty one where there are none. */
export const addGroup =
  (requirementId: RequirementId, id: GroupId, title: string, ids: readonly IndicatorId[]): Act =>
  (framework) =>
    inPlace(
      withThese(framework, requirementId, (children) => {
        const wanted = new Set(ids);
        const all = indicatorIdsIn(children).filter((each) => wanted.has(each));
        const at = children.findIndex((child) => indicatorIdsIn([child]).some((each) => wanted.has(each)));
        const isWithin = at >= 0 && children[at]?.kind === 'group';
        const place = at < 0 ? children.length : isWithin ? at + 1 : at;
        const group = newGroup(id, title, '', all);
        const marked = children.toSpliced(place, 0, group);
        return marked.flatMap((child) => (child === group ? [child] : withoutIndicators([child], wanted)));
      }),
    );

const newGroup = (id: GroupId, title: string, code = '', indicatorIds: IndicatorId[] = []): Child => ({
  kind: 'group',
  id,
  group: { id, code, title, indicatorIds },
});

export const changeGroup =
  (requirementId: RequirementId, id: GroupId, fields: Partial<Pick<IndicatorGroup, 'code' | 'title'>>): Act =>
  (framework) =>
    inPlace(
      withThese(framework, requirementId, (children) =>
        children.map((child) =>
          child.kind === 'group' && child.id === id ? { ...child, group: { ...child.group, ...fields } } : child,
        ),
      ),
    );

/** Takes a group away and leaves its indicators where it stood. */
export const dissolveGroup =
  (requirementId: RequirementId, id: GroupId): Act =>
  (framework) =>
    inPlace(
      withThese(framework, requirementId, (children) =>
        children.flatMap((child): Child[] =>
          child.kind === 'group' && child.id === id
            ? child.group.indicatorIds.map((each) => ({ kind: 'indicator', id: each }))
            : [child],
        ),
      ),
    );

/** Removes a group with its indicators. */
export const removeGroup =
  (requirementId: RequirementId, id: GroupId): Act =>
  (framework) => {
    const cells = groupIn(framework, requirementId, id)?.indicatorIds.map((indicatorId) => ({
      requirementId,
      indicatorId,
    }));
    const { framework: emptied } = removeIndicators(cells ?? [])(framework);
    return dissolveGroup(requirementId, id)(emptied);
  };

/**
 * Puts a group with all in it at a place of a requirement, its own or another. What is tagged comes along. An empty one has
 * no place of its own.
 */
export const moveGroup =
  (from: RequirementId, id: GroupId, into: RequirementId, at: number, newId: () => string): Act =>
  (framework) => {
    const group = groupIn(framework, from, id);
    if (!group || !framework.requirements.some((each) => each.id === into)) return inPlace(framework);
    const { code, title, indicatorIds } = group;
    const { framework: dissolved } = dissolveGroup(from, id)(framework);
    const cells = indicatorIds.map((indicatorId) => ({ requirementId: from, indicatorId }));
    const isBehind = into === from && at > placeOf(framework, from, id);
    const place = { requirementId: into, groupId: null, at: isBehind ? at + indicatorIds.length - 1 : at };
    const { framework: moved, moves } = moveIndicators(cells, place, newId)(dissolved);
    const arrived = new Map(moves.map((move) => [move.from.indicatorId, move.to.indicatorId]));
    const ids = indicatorIds.map((each) => arrived.get(each) ?? each);
    const { framework: grouped } = addGroup(into, id, title, ids)(moved);
    return { framework: changeGroup(into, id, { code })(grouped).framework, moves };
  };

function placeOf(framework: FrameworkDraft, requirementId: RequirementId, id: GroupId): number {
  const requirement = framework.requirements.find((each) => each.id === requirementId);
  return requirement ? childrenOf(requirement).findIndex((child) => child.id === id) : -1;
}

/** Puts an indicator into the group that stands before it. */
export const indentIndicator =
  (cell: Cell, newId: () => string): Act =>
  (framework) => {
    const group = groupBefore(framework, cell);
    if (!group) return inPlace(framework);
    const { requirementId } = cell;
    return moveIndicators(
      [cell],
      { requirementId, groupId: group.id, at: group.indicatorIds.length },
      newId,
    )(framework);
  };

/** The group into which an indicator goes where it is indented, or null. */
function groupBefore(framework: FrameworkDraft, { requirementId, indicatorId }: Cell): IndicatorGroup | null {
  const requirement = framework.requirements.find(({ id }) => id === requirementId);
  const children = requirement ? childrenOf(requirement) : [];
  const before = children[children.findIndex(({ id }) => id === indicatorId) - 1];
  return before?.kind === 'group' ? before.group : null;
}

/** Takes an indicator out of its group, to stand after it. */
export const outdentIndicator =
  (cell: Cell, newId: () => string): Act =>
  (framework) => {
    const { requirementId, indicatorId } = cell;
    const requirement = framework.requirements.find(({ id }) => id === requirementId);
    const at = requirement ? childrenOf(requirement).findIndex((child) => isIn(child, indicatorId)) : -1;
    if (at < 0) return inPlace(framework);
    return moveIndicators([cell], { requirementId, groupId: null, at: at + 1 }, newId)(framework);
  };

/** Makes an indicator the name of a group, of those that follow it up to the next group. It is no indicator any more. */
export const groupFromIndicator =
  (cell: Cell, id: GroupId): Act =>
  (framework) => {
    const { requirementId, indicatorId } = cell;
    const requirement = framework.requirements.find((each) => each.id === requirementId);
    const indicator = framework.indicators.find((each) => each.id === indicatorId);
    const children = requirement ? childrenOf(requirement) : [];
    const at = children.findIndex((child) => child.id === indicatorId);
    if (!indicator || at < 0) return inPlace(framework);
    const next = children.findIndex((child, place) => place > at && child.kind === 'group');
    const end = next < 0 ? children.length : next;
    const named = startOfText(indicator.text, limits.title);
    const ids = children.slice(at + 1, end).flatMap((child) => (child.kind === 'indicator' ? [child.id] : []));
    const { framework: without } = removeIndicators([cell])(framework);
    const group = newGroup(id, named, indicator.code, ids);
    return inPlace(withThese(without, requirementId, (left) => [...left.slice(0, at), group, ...left.slice(end - 1)]));
  };

/** Makes a group an indicator by its name; what was in it follows. */
export const indicatorFromGroup =
  (requirementId: RequirementId, id: GroupId, indicatorId: IndicatorId, newId: () => string): Act =>
  (framework): FrameworkChange => {
    const requirement = framework.requirements.find((each) => each.id === requirementId);
    const group = groupIn(framework, requirementId, id);
    if (!requirement || !group) return inPlace(framework);
    const at = childrenOf(requirement).findIndex((child) => child.id === id);
    const { framework: dissolved } = dissolveGroup(requirementId, id)(framework);
    const added = { id: indicatorId, code: group.code, text: group.title, hint: '' };
    return addIndicators({ requirementId, groupId: null, at }, [added], newId)(dissolved);
  };

const isIn = (child: Child, id: IndicatorId): boolean =>
  child.kind === 'group' && child.group.indicatorIds.includes(id);

function groupIn(framework: FrameworkDraft, requirementId: RequirementId, id: GroupId): IndicatorGroup | null {
  const requirement = framework.requirements.find((each) => each.id === requirementId);
  const child = requirement && childrenOf(requirement).find((each) => each.kind === 'group' && each.id === id);
  return child?.kind === 'group' ? child.group : null;
}

function withThese(
  framework: FrameworkDraft,
  id: RequirementId,
  change: (children: Child[]) => Child[],
): FrameworkDraft {
  const changed = (requirement: DraftRequirement) => withChildren(requirement, change(childrenOf(requirement)));
  return { ...framework, requirements: withChanged(framework.requirements, id, changed) };
}
