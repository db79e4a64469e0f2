import type { Cell } from '@/lib/model/cell';
import type { FrameworkDraft } from '@/lib/model/framework';
import type { Act } from './act';
import { childrenOf } from './children';
import { moveGroup } from './group-acts';
import { type IndicatorPlace, moveIndicators } from './indicator-acts';
import type { EditedNode } from './node';
import { credentialsOf, requirementsOf } from './order';
import { moveCredential } from './program-acts';
import { moveRequirement } from './requirement-acts';

export type DropPlace = 'before' | 'into' | 'after';

/** What letting go of something over something else does; null where it can't stand there. */
export function dropOf(
  framework: FrameworkDraft,
  dragged: readonly EditedNode[],
  on: EditedNode,
  where: DropPlace,
  newId: () => string,
): Act | null {
  const [first] = dragged;
  if (!first) return null;
  if (first.kind === 'indicator') {
    const cells = dragged.flatMap((node): Cell[] => (node.kind === 'indicator' ? [node.cell] : []));
    const place = indicatorPlace(framework, on, where);
    return place && moveIndicators(cells, place, newId);
  }
  if (first.kind === 'group') {
    const place = indicatorPlace(framework, on, where === 'into' && on.kind === 'group' ? 'after' : where);
    if (!place || place.groupId !== null) return null;
    return moveGroup(first.requirementId, first.id, place.requirementId, place.at, newId);
  }
  if (first.kind === 'requirement') {
    if (on.kind === 'credential') return moveRequirement(first.id, on.id, Number.MAX_SAFE_INTEGER, newId);
    const target = on.kind === 'requirement' && framework.requirements.find(({ id }) => id === on.id);
    if (!target) return null;
    const others = requirementsOf(framework, target.credentialId).filter(({ id }) => id !== first.id);
    const at = others.findIndex(({ id }) => id === target.id);
    return moveRequirement(first.id, target.credentialId, where === 'before' ? at : at + 1, newId);
  }
  if (first.kind !== 'credential' || on.kind !== 'credential') return null;
  const others = credentialsOf(framework).filter(({ id }) => id !== first.id);
  const at = others.findIndex(({ id }) => id === on.id);
  return moveCredential(first.id, where === 'before' ? at : at + 1);
}

/** A place for indicators beside or in what they are let go over. */
export function indicatorPlace(framework: FrameworkDraft, on: EditedNode, where: DropPlace): IndicatorPlace | null {
  const end = Number.MAX_SAFE_INTEGER;
  if (on.kind === 'program' || on.kind === 'credential') return null;
  if (on.kind === 'requirement') return { requirementId: on.id, groupId: null, at: where === 'before' ? 0 : end };
  const requirementId = on.kind === 'group' ? on.requirementId : on.cell.requirementId;
  const requirement = framework.requirements.find(({ id }) => id === requirementId);
  if (!requirement) return null;
  const children = childrenOf(requirement);
  if (on.kind === 'group') {
    if (where === 'into') return { requirementId, groupId: on.id, at: end };
    const at = children.findIndex(({ id }) => id === on.id);
    return { requirementId, groupId: null, at: where === 'before' ? at : at + 1 };
  }
  const { indicatorId } = on.cell;
  const group = children.find((child) => child.kind === 'group' && child.group.indicatorIds.includes(indicatorId));
  const list = group?.kind === 'group' ? group.group.indicatorIds : children.map(({ id }) => id);
  const at = (list as string[]).indexOf(indicatorId) + (where === 'before' ? 0 : 1);
  return { requirementId, groupId: group?.kind === 'group' ? group.id : null, at };
}
