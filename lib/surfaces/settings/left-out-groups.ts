import type { LeftOut } from '@/lib/store/left-out';

/** Those of one kind that were left out for one reason. */
export interface LeftOutGroup {
  table: LeftOut['table'];
  reason: LeftOut['reason'];
  count: number;
  names: string[];
}

/** How many are named of one kind. */
const mostNames = 5;

/** What was left out, kind by kind. */
export function grouped(left: readonly LeftOut[]): LeftOutGroup[] {
  const groups = new Map<string, LeftOutGroup>();
  for (const { table, reason, name } of left) {
    const key = `${table} ${reason}`;
    const group = groups.get(key) ?? { table, reason, count: 0, names: [] };
    const isNew = name !== '' && !group.names.includes(name) && group.names.length < mostNames;
    groups.set(key, { ...group, count: group.count + 1, names: isNew ? [...group.names, name] : group.names });
  }
  return [...groups.values()];
}
