import { type Cell, cellKey } from '@/lib/model/cell';
import type { CredentialId, GroupId, RequirementId } from '@/lib/model/ids';

/** A part of a program that can be chosen. An indicator under two requirements is there twice. */
export type EditedNode =
  | { kind: 'program' }
  | { kind: 'credential'; id: CredentialId }
  | { kind: 'requirement'; id: RequirementId }
  | { kind: 'group'; id: GroupId; requirementId: RequirementId }
  | { kind: 'indicator'; cell: Cell };

export function nodeKey(node: EditedNode): string {
  if (node.kind === 'program') return node.kind;
  return `${node.kind} ${node.kind === 'indicator' ? cellKey(node.cell) : node.id}`;
}
