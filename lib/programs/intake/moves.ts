import type { DraftChild, DraftGroup, DraftTree } from '@/lib/frameworks/draft/draft';
import type { Edit } from '@/lib/frameworks/draft/edit';

export type Direction = 'up' | 'down' | 'in' | 'out';

interface Holder {
  key: string;
  children: readonly DraftChild[];
  above: Holder | null;
}

/** The edit that moves a node one step; null where there is no way. */
export function moved(tree: DraftTree, key: string, direction: Direction): Edit | null {
  const requirement = tree.requirements.findIndex((each) => each.key === key);
  const found = holderOf(tree, key);
  if (!found) return requirement < 0 ? null : requirementMoved(tree, requirement, direction);
  const { holder, at } = found;
  const to = (into: string, place: number): Edit => ({ edit: 'move', key, into, at: place });
  const before = holder.children[at - 1];
  const after = holder.children[at + 1];
  if (direction === 'in') return before?.kind === 'group' ? to(before.key, before.children.length) : null;
  if (direction === 'out') return holder.above ? to(holder.above.key, placeIn(holder.above, holder.key) + 1) : null;
  if (direction === 'up' && before) return to(holder.key, at - 1);
  // Taken out first, what comes after it is one place nearer.
  if (direction === 'down' && after) return to(holder.key, at + 1);
  if (holder.above) return to(holder.above.key, placeIn(holder.above, holder.key) + (direction === 'up' ? 0 : 1));
  const place = tree.requirements.findIndex((each) => each.key === holder.key);
  const next = tree.requirements[place + (direction === 'up' ? -1 : 1)];
  return next ? to(next.key, direction === 'up' ? next.children.length : 0) : null;
}

function requirementMoved({ requirements }: DraftTree, at: number, direction: Direction): Edit | null {
  const to = at + (direction === 'up' ? -1 : direction === 'down' ? 1 : 0);
  const key = requirements[at]?.key;
  return key === undefined || to === at || !requirements[to] ? null : { edit: 'move', key, into: '', at: to };
}

/** The edit that puts a node before, after or into another, as by dragging; null where it can't stand there. */
export function dropped(tree: DraftTree, key: string, on: string, where: 'before' | 'into' | 'after'): Edit | null {
  if (key === on) return null;
  const [from, over] = [key, on].map((each) => tree.requirements.findIndex((found) => found.key === each));
  const own = holderOf(tree, key);
  if (!own) {
    if (from === undefined || from < 0) return null;
    const target = over === undefined || over < 0 ? requirementOf(tree, on) : over;
    if (target < 0 || target === from) return null;
    const place = where === 'before' ? target : target + 1;
    return { edit: 'move', key, into: '', at: from < place ? place - 1 : place };
  }
  const node = own.holder.children[own.at];
  if (node?.kind === 'group' && holds(node, on)) return null;
  const beside = holderOf(tree, on);
  const target = beside?.holder.children[beside.at];
  if (!beside) {
    const requirement = tree.requirements[over ?? -1];
    // Before what a requirement holds is as near to it as anything of it can be.
    return requirement
      ? { edit: 'move', key, into: requirement.key, at: where === 'into' ? requirement.children.length : 0 }
      : null;
  }
  if (where === 'into' && target?.kind === 'group')
    return { edit: 'move', key, into: target.key, at: target.children.length };
  const place = where === 'before' ? beside.at : beside.at + 1;
  const isSame = own.holder.key === beside.holder.key;
  return { edit: 'move', key, into: beside.holder.key, at: isSame && own.at < place ? place - 1 : place };
}

const holds = ({ key, children }: DraftGroup, wanted: string): boolean =>
  key === wanted || children.some((child) => child.key === wanted || (child.kind === 'group' && holds(child, wanted)));

/** The place of the requirement that a node is in. */
function requirementOf(tree: DraftTree, key: string): number {
  let holder = holderOf(tree, key)?.holder ?? null;
  while (holder?.above) holder = holder.above;
  return tree.requirements.findIndex((each) => each.key === holder?.key);
}

const placeIn = ({ children }: Holder, key: string): number => children.findIndex((child) => child.key === key);

function holderOf(tree: DraftTree, key: string): { holder: Holder; at: number } | null {
  const open: Holder[] = tree.requirements.map(({ key: own, children }) => ({ key: own, children, above: null }));
  for (let holder = open.pop(); holder; holder = open.pop()) {
    const at = placeIn(holder, key);
    if (at >= 0) return { holder, at };
    const groups = holder.children.filter((child): child is DraftGroup => child.kind === 'group');
    for (const { key: own, children } of groups) open.push({ key: own, children, above: holder });
  }
  return null;
}
