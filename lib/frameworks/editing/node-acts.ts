import { inPlace } from '@/lib/frameworks/framework-change';
import type { Cell } from '@/lib/model/cell';
import type { FrameworkDraft } from '@/lib/model/framework';
import type { CredentialId, GroupId, IndicatorId, RequirementId } from '@/lib/model/ids';
import type { Act } from './act';
import { indicatorPlace } from './drop';
import { addGroup, removeGroup } from './group-acts';
import { addIndicators, type NewIndicator, removeIndicators } from './indicator-acts';
import type { EditedNode } from './node';
import { credentialsOf, requirementsOf } from './order';
import { removeCredential } from './program-acts';
import { addRequirement, removeRequirement } from './requirement-acts';

/** Removes all that is chosen, as one act. */
export const removeNodes =
  (nodes: readonly EditedNode[]): Act =>
  (framework) => {
    const cells = nodes.flatMap((node): Cell[] => (node.kind === 'indicator' ? [node.cell] : []));
    const acts = nodes.flatMap((node): Act[] => {
      if (node.kind === 'credential') return [removeCredential(node.id)];
      if (node.kind === 'requirement') return [removeRequirement(node.id)];
      return node.kind === 'group' ? [removeGroup(node.requirementId, node.id)] : [];
    });
    return inPlace([removeIndicators(cells), ...acts].reduce((known, act) => act(known).framework, framework));
  };

/** Adds a requirement after the one in which something is chosen, else at the end of its credential. */
export function requirementAfter(framework: FrameworkDraft, node: EditedNode, id: RequirementId): Act {
  const beside = requirementOf(node);
  const known = framework.requirements.find((each) => each.id === beside);
  const credentialId = node.kind === 'credential' ? node.id : known?.credentialId;
  const home = credentialId ?? credentialsOf(framework)[0]?.id ?? ('' as CredentialId);
  const all = requirementsOf(framework, home);
  const at = known ? all.indexOf(known) + 1 : all.length;
  return addRequirement({ id, credentialId: home, code: '', title: '', at });
}

/** Adds indicators after the one that is chosen, or at the end of the requirement or group; null where there is none. */
export function indicatorsAfter(
  framework: FrameworkDraft,
  node: EditedNode,
  added: readonly NewIndicator[],
  newId: () => string,
): Act | null {
  const place = indicatorPlace(
    framework,
    node,
    node.kind === 'group' || node.kind === 'requirement' ? 'into' : 'after',
  );
  return place && addIndicators(place, added, newId);
}

/** Puts the chosen indicators of one requirement into a new group; an empty one where none is chosen. */
export function groupOf(nodes: readonly EditedNode[], id: GroupId, title: string): Act | null {
  const requirementId = nodes.map(requirementOf).find((each) => each !== null);
  if (!requirementId) return null;
  const ids = nodes.flatMap((node): IndicatorId[] =>
    node.kind === 'indicator' && node.cell.requirementId === requirementId ? [node.cell.indicatorId] : [],
  );
  return addGroup(requirementId, id, title, ids);
}

export function requirementOf(node: EditedNode): RequirementId | null {
  if (node.kind === 'requirement') return node.id;
  if (node.kind === 'group') return node.requirementId;
  return node.kind === 'indicator' ? node.cell.requirementId : null;
}
