import type { IndicatorGroup } from '@/lib/model/asked-for';
import type { GroupId, IndicatorId } from '@/lib/model/ids';
import type { DraftRequirement } from './act';

/** What stands directly under a requirement. */
export type Child = { kind: 'indicator'; id: IndicatorId } | { kind: 'group'; id: GroupId; group: IndicatorGroup };

type Asking = Pick<DraftRequirement, 'indicatorIds' | 'groups'>;

/** Groups stand where their first indicator does; an empty one after the group before it, else at the end. */
export function childrenOf({ indicatorIds, groups = [] }: Asking): Child[] {
  const asked = new Set(indicatorIds);
  const taken = new Set<IndicatorId>();
  const own = groups.map((group) => {
    const ids = group.indicatorIds.filter((id) => asked.has(id) && !taken.has(id));
    for (const id of ids) taken.add(id);
    return { ...group, indicatorIds: ids };
  });
  const groupOf = new Map(own.flatMap((group) => group.indicatorIds.map((id) => [id, group] as const)));
  const children: Child[] = [];
  const shown = new Set<GroupId>();
  for (const id of new Set(indicatorIds)) {
    const group = groupOf.get(id);
    if (!group) children.push({ kind: 'indicator', id });
    else if (!shown.has(group.id)) children.push({ kind: 'group', id: group.id, group });
    if (group) shown.add(group.id);
  }
  for (const [place, group] of own.entries()) {
    if (shown.has(group.id)) continue;
    const before = own[place - 1];
    const at = before ? children.findIndex(({ id }) => id === before.id) + 1 : children.length;
    children.splice(at, 0, { kind: 'group', id: group.id, group });
    shown.add(group.id);
  }
  return children;
}

export const indicatorIdsIn = (children: readonly Child[]): IndicatorId[] =>
  children.flatMap((child) => (child.kind === 'group' ? child.group.indicatorIds : [child.id]));

/** The requirement with other children, in their order. */
export function withChildren(requirement: DraftRequirement, children: readonly Child[]): DraftRequirement {
  const { groups: _, ...rest } = requirement;
  const groups = children.flatMap((child) => (child.kind === 'group' ? [child.group] : []));
  return { ...rest, indicatorIds: indicatorIdsIn(children), ...(groups.length > 0 && { groups }) };
}

/** Where in a requirement indicators are put: before what has a place among its children, or those of a group. */
export interface Within {
  groupId: GroupId | null;
  at: number;
}

/** Children with indicators put in; at the end where the place is beyond it. The group must be among them. */
export function withInserted(
  children: readonly Child[],
  { groupId, at }: Within,
  ids: readonly IndicatorId[],
): Child[] {
  if (groupId === null) {
    return children.toSpliced(Math.max(0, at), 0, ...ids.map((id): Child => ({ kind: 'indicator', id })));
  }
  return children.map((child) =>
    child.kind === 'group' && child.id === groupId
      ? {
          ...child,
          group: { ...child.group, indicatorIds: child.group.indicatorIds.toSpliced(Math.max(0, at), 0, ...ids) },
        }
      : child,
  );
}

/** Children without some indicators. Groups stay, also those that are left empty. */
export function withoutIndicators(children: readonly Child[], ids: ReadonlySet<IndicatorId>): Child[] {
  return children.flatMap((child): Child[] => {
    if (child.kind === 'indicator') return ids.has(child.id) ? [] : [child];
    const indicatorIds = child.group.indicatorIds.filter((id) => !ids.has(id));
    return [{ ...child, group: { ...child.group, indicatorIds } }];
  });
}
