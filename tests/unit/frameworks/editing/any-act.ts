import fc from 'fast-check';
import type { Act } from '@/lib/frameworks/editing/act';
import { childrenOf } from '@/lib/frameworks/editing/children';
import {
  addGroup,
  changeGroup,
  dissolveGroup,
  groupFromIndicator,
  indentIndicator,
  indicatorFromGroup,
  moveGroup,
  outdentIndicator,
  removeGroup,
} from '@/lib/frameworks/editing/group-acts';
import {
  addIndicators,
  changeIndicator,
  moveIndicators,
  removeIndicators,
} from '@/lib/frameworks/editing/indicator-acts';
import { setLevels } from '@/lib/frameworks/editing/levels';
import { addCredential, changeProgram, moveCredential, removeCredential } from '@/lib/frameworks/editing/program-acts';
import {
  addRequirement,
  changeRequirement,
  moveRequirement,
  removeRequirement,
} from '@/lib/frameworks/editing/requirement-acts';
import { stepOf } from '@/lib/frameworks/editing/steps';
import { treeRows } from '@/lib/frameworks/editing/tree-rows';
import { inPlace } from '@/lib/frameworks/framework-change';
import type { Cell } from '@/lib/model/cell';
import type { FrameworkDraft } from '@/lib/model/framework';
import type { GroupId } from '@/lib/model/ids';

let made = 0;
export const newId = (): string => `new-${made++}`;

/** Some act on a program as it is then: numbers choose which, on what, and where to. */
export const anyAct: fc.Arbitrary<(framework: FrameworkDraft) => Act> = fc
  .tuple(fc.nat(22), fc.nat(), fc.nat(), fc.nat(6), fc.string({ maxLength: 8 }))
  .map(
    ([kind, first, second, at, text]) =>
      (framework) =>
        actOf(framework, kind, first, second, at, text),
  );

const keep: Act = inPlace;

function actOf(framework: FrameworkDraft, kind: number, first: number, second: number, at: number, text: string): Act {
  const one = <Each>(list: readonly Each[], nth: number): Each | undefined => list[nth % Math.max(1, list.length)];
  const requirement = one(framework.requirements, first);
  const other = one(framework.requirements, second);
  const credential = one(framework.credentials, second);
  const cells: Cell[] = framework.requirements.flatMap(({ id, indicatorIds }) =>
    indicatorIds.map((indicatorId) => ({ requirementId: id, indicatorId })),
  );
  const cell = one(cells, first);
  const groups = framework.requirements.flatMap(({ id, groups = [] }) =>
    groups.map((group) => ({ requirementId: id, id: group.id })),
  );
  const group = one(groups, first);
  if (!credential) return keep;
  if (kind === 0) return changeProgram({ title: text });
  if (kind === 1) return addCredential(newId() as never, text);
  if (kind === 2) return removeCredential(credential.id);
  if (kind === 3) return moveCredential(credential.id, at);
  if (kind === 4)
    return addRequirement({ id: newId() as never, credentialId: credential.id, code: '', title: text, at });
  if (!requirement || !other) return keep;
  if (kind === 5) return changeRequirement(requirement.id, { title: text, due: undefined, sharedByTeam: true });
  if (kind === 6) return removeRequirement(requirement.id);
  if (kind === 7) return moveRequirement(requirement.id, credential.id, at, newId);
  const inGroup = (at % 2 === 0 && other.groups?.[0]?.id) || null;
  const place = { requirementId: other.id, groupId: inGroup, at };
  if (kind === 8 || kind === 9) {
    const added = [text, `${text}!`].map((each) => ({ id: newId() as never, code: '', text: each, hint: '' }));
    return addIndicators(place, added, newId);
  }
  if (kind === 10)
    return addGroup(requirement.id, newId() as GroupId, text, requirement.indicatorIds.slice(at, at + (second % 4)));
  if (kind === 11 && group) return changeGroup(group.requirementId, group.id, { title: text });
  if (kind === 12 && group) return dissolveGroup(group.requirementId, group.id);
  if (kind === 13 && group) return removeGroup(group.requirementId, group.id);
  if (kind === 14 && group) return moveGroup(group.requirementId, group.id, other.id, at, newId);
  if (kind === 15 && group) return indicatorFromGroup(group.requirementId, group.id, newId() as never, newId);
  if (!cell) return keep;
  if (kind === 16) return changeIndicator(cell.indicatorId, { text });
  if (kind === 17) return removeIndicators([cell]);
  if (kind === 18) return moveIndicators(cells.slice(first % cells.length).slice(0, 1 + (at % 3)), place, newId);
  if (kind === 19) return setLevels([cell.indicatorId], { labels: ['No', text || 'Yes'], enoughFrom: 1 }, newId);
  if (kind === 20) return at % 2 === 0 ? indentIndicator(cell, newId) : outdentIndicator(cell, newId);
  if (kind === 21) return groupFromIndicator(cell, newId() as GroupId);
  const row = one(treeRows(framework, new Set()), first);
  return (row && stepOf(framework, row.node, at % 2 === 0 ? 'up' : 'down', newId)) ?? keep;
}

export const shapeOf = (framework: FrameworkDraft, requirementId: string): string[] => {
  const codes = new Map(framework.indicators.map(({ id, code }) => [id, code]));
  const requirement = framework.requirements.find(({ id }) => id === requirementId);
  return (requirement ? childrenOf(requirement) : []).map((child) =>
    child.kind === 'indicator'
      ? (codes.get(child.id) ?? '?')
      : `${child.group.title}(${child.group.indicatorIds.map((id) => codes.get(id)).join(' ')})`,
  );
};
