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
  const found = holderOf(tree, key);
  if (!found) return null;
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
  const place = tree.requirements.findIndex((requirement) => requirement.key === holder.key);
  const next = tree.requirements[place + (direction === 'up' ? -1 : 1)];
  return next ? to(next.key, direction === 'up' ? next.children.length : 0) : null;
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
