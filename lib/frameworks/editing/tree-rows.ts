import type { FrameworkDraft } from '@/lib/model/framework';
import type { RequirementId } from '@/lib/model/ids';
import { childrenOf } from './children';
import { type EditedNode, nodeKey } from './node';
import { credentialsOf, requirementsOf } from './order';

/** A line of the tree. */
export interface TreeRow {
  key: string;
  node: EditedNode;
  /** From 1 for the program. */
  level: number;
  /** Which one of its neighbours it is, from 1, and of how many. */
  place: number;
  of: number;
  code: string;
  text: string;
  isRetired: boolean;
  /** Null where there can be nothing under it. */
  isOpen: boolean | null;
}

/** The lines of a program from top to bottom, without what is under closed ones. */
export function treeRows(framework: FrameworkDraft, closed: ReadonlySet<string>): TreeRow[] {
  const rows: TreeRow[] = [];
  const indicators = new Map(framework.indicators.map((indicator) => [indicator.id, indicator]));
  const add = (row: Omit<TreeRow, 'key' | 'isOpen' | 'isRetired'> & { isRetired?: boolean | undefined }): boolean => {
    const key = nodeKey(row.node);
    const isOpen = row.node.kind === 'indicator' ? null : !closed.has(key);
    rows.push({ ...row, key, isOpen, isRetired: row.isRetired ?? false });
    return isOpen === true;
  };
  const addIndicator = (requirementId: RequirementId, id: string, level: number, place: number, of: number) => {
    const indicator = indicators.get(id as never);
    if (!indicator) return;
    const node: EditedNode = { kind: 'indicator', cell: { requirementId, indicatorId: indicator.id } };
    const { code, text, retired } = indicator;
    add({ node, level, place, of, code, text, isRetired: retired });
  };

  const { program } = framework;
  if (!add({ node: { kind: 'program' }, level: 1, place: 1, of: 1, code: '', text: program.title })) return rows;
  const credentials = credentialsOf(framework);
  for (const [at, { id, title, retired }] of credentials.entries()) {
    const row = { level: 2, place: at + 1, of: credentials.length, code: '', text: title, isRetired: retired };
    if (!add({ ...row, node: { kind: 'credential', id } })) continue;
    const requirements = requirementsOf(framework, id);
    for (const [place, requirement] of requirements.entries()) {
      const { code, title: text, retired: isRetired } = requirement;
      const node: EditedNode = { kind: 'requirement', id: requirement.id };
      if (!add({ node, level: 3, place: place + 1, of: requirements.length, code, text, isRetired })) continue;
      const children = childrenOf(requirement);
      for (const [nth, child] of children.entries()) {
        const [childPlace, of] = [nth + 1, children.length];
        if (child.kind === 'indicator') {
          addIndicator(requirement.id, child.id, 4, childPlace, of);
          continue;
        }
        const { group } = child;
        const group4 = { level: 4, place: childPlace, of, code: group.code, text: group.title };
        if (!add({ ...group4, node: { kind: 'group', id: group.id, requirementId: requirement.id } })) continue;
        for (const [inner, each] of group.indicatorIds.entries()) {
          addIndicator(requirement.id, each, 5, inner + 1, group.indicatorIds.length);
        }
      }
    }
  }
  return rows;
}
