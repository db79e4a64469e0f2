import type { Cell } from '@/lib/model/cell';
import type { FrameworkDraft } from '@/lib/model/framework';
import type { GroupId, RequirementId } from '@/lib/model/ids';
import type { Act } from './act';
import { childrenOf } from './children';
import { moveGroup } from './group-acts';
import { moveIndicators } from './indicator-acts';
import type { EditedNode } from './node';
import { credentialsOf, requirementsOf } from './order';
import { moveCredential } from './program-acts';
import { moveRequirement } from './requirement-acts';

export type Step = 'up' | 'down';

/**
 * Moves something by one place. At the edge of what it stands in it goes on into the neighbour of that; null where there
 * is nowhere to go.
 */
export function stepOf(framework: FrameworkDraft, node: EditedNode, step: Step, newId: () => string): Act | null {
  switch (node.kind) {
    case 'program':
      return null;
    case 'credential': {
      const all = credentialsOf(framework);
      const at = all.findIndex(({ id }) => id === node.id) + (step === 'up' ? -1 : 1);
      return at < 0 || at >= all.length ? null : moveCredential(node.id, at);
    }
    case 'requirement':
      return requirementStep(framework, node.id, step, newId);
    case 'group': {
      const target = childStep(framework, node.requirementId, node.id, step);
      if (!target) return null;
      // Where it stays, it is counted among the others before it is taken out.
      const at = target.requirementId === node.requirementId && step === 'down' ? target.at + 1 : target.at;
      return moveGroup(node.requirementId, node.id, target.requirementId, at, newId);
    }
    case 'indicator':
      return indicatorStep(framework, node.cell, step, newId);
  }
}

function requirementStep(framework: FrameworkDraft, id: RequirementId, step: Step, newId: () => string): Act | null {
  const found = framework.requirements.find((each) => each.id === id);
  if (!found) return null;
  const own = requirementsOf(framework, found.credentialId);
  const at = own.findIndex((each) => each.id === id) + (step === 'up' ? -1 : 1);
  if (at >= 0 && at < own.length) return moveRequirement(id, found.credentialId, at, newId);
  const credentials = credentialsOf(framework);
  const next = credentials[credentials.findIndex((each) => each.id === found.credentialId) + (step === 'up' ? -1 : 1)];
  return next ? moveRequirement(id, next.id, step === 'up' ? Number.MAX_SAFE_INTEGER : 0, newId) : null;
}

/** Where a child of a requirement goes by one step, counted without it where it stays. */
function childStep(framework: FrameworkDraft, requirementId: RequirementId, id: string, step: Step) {
  const requirement = framework.requirements.find((each) => each.id === requirementId);
  if (!requirement) return null;
  const children = childrenOf(requirement);
  const at = children.findIndex((child) => child.id === id) + (step === 'up' ? -1 : 1);
  if (at >= 0 && at < children.length) return { requirementId, at };
  const all = credentialsOf(framework).flatMap((credential) => requirementsOf(framework, credential.id));
  const next = all[all.findIndex((each) => each.id === requirementId) + (step === 'up' ? -1 : 1)];
  return next ? { requirementId: next.id, at: step === 'up' ? Number.MAX_SAFE_INTEGER : 0 } : null;
}

function indicatorStep(framework: FrameworkDraft, cell: Cell, step: Step, newId: () => string): Act | null {
  const { requirementId, indicatorId } = cell;
  const requirement = framework.requirements.find(({ id }) => id === requirementId);
  if (!requirement) return null;
  const move = (into: RequirementId, groupId: GroupId | null, at: number) =>
    moveIndicators([cell], { requirementId: into, groupId, at }, newId);
  const children = childrenOf(requirement);
  const around = children.findIndex(
    (child) => child.kind === 'group' && child.group.indicatorIds.includes(indicatorId),
  );
  const group = children[around];
  if (group?.kind === 'group') {
    const inner = group.group.indicatorIds;
    const at = inner.indexOf(indicatorId);
    const isEdge = step === 'up' ? at === 0 : at === inner.length - 1;
    if (isEdge) return move(requirementId, null, step === 'up' ? around : around + 1);
    return move(requirementId, group.id, step === 'up' ? at - 1 : at + 2);
  }
  const target = childStep(framework, requirementId, indicatorId, step);
  if (!target) return null;
  const at = target.requirementId === requirementId && step === 'down' ? target.at + 1 : target.at;
  return move(target.requirementId, null, at);
}
