import { columnRole } from '@/lib/frameworks/vocabulary/column-role';
import { levelLabel } from '@/lib/frameworks/vocabulary/level-label';
import { isCode } from './code';
import { type Grid, textAt } from './grid';
import type { ColumnRole } from './switch';

export interface Column {
  role: ColumnRole;
  isSure: boolean;
}

interface Seen {
  named: ReturnType<typeof columnRole.find>;
  isLabel: boolean;
  values: string[];
  length: number;
  /** Values stand several times, one after the other: what is above others. */
  isRepeated: boolean;
}

/** What each column holds, by what stands over it and in it. */
export function columnsOf({ rows, columns }: Grid, headers: readonly string[]): Column[] {
  const seen: Seen[] = Array.from({ length: columns }, (_, column) => seenIn(rows, column, headers[column] ?? ''));
  const roles: Column[] = seen.map(firstRole);
  const hasLabels = seen.some(({ isLabel }) => isLabel);
  settleAncestors(roles, seen);
  const unknown = (): number[] => roles.flatMap(({ isSure, role }, at) => (!isSure && role === 'nothing' ? [at] : []));
  const filled = unknown().filter((at) => (seen[at]?.length ?? 0) > 0);
  const criteria = roles.flatMap(({ role }, at) => (role === 'criterion' ? [at] : []));
  if (criteria.length > 1) {
    const longest = criteria.toSorted((one, other) => (seen[other]?.length ?? 0) - (seen[one]?.length ?? 0))[0];
    const kept = hasLabels ? criteria.at(-1) : longest;
    for (const at of criteria)
      if (at !== kept) roles[at] = { role: at < (kept ?? 0) ? 'group' : 'hint', isSure: false };
  } else if (criteria.length === 0) {
    const described = roles.findIndex(({ role }) => role === 'hint');
    const firstLabel = seen.findIndex(({ isLabel }) => isLabel);
    const at = filled.find((place) => !hasLabels || place < firstLabel) ?? (hasLabels ? -1 : (filled[0] ?? described));
    if (at >= 0) roles[at] = { role: 'criterion', isSure: hasLabels || columns === 1 };
  }
  const rest = unknown().filter((at) => (seen[at]?.length ?? 0) > 0);
  const isNamedOtherwise = seen.some(({ named }) => named === 'hint' || named === 'nothing' || named === 'levelName');
  const areLevels =
    hasLabels || (headers.some((header) => header !== '') && rest.length > 1 && rest.length <= 10 && !isNamedOtherwise);
  for (const at of rest) roles[at] = { role: areLevels ? 'level' : 'hint', isSure: false };
  return roles;
}

function seenIn(rows: Grid['rows'], column: number, header: string): Seen {
  const values = rows.map((row) => textAt(row[column])).filter((text) => text !== '');
  const runs = values.filter((text, at) => text !== values[at - 1]).length;
  const isLabel = /^\d{1,2}$/.test(header.trim()) || levelLabel.find(header) !== null;
  return {
    named: columnRole.find(header),
    isLabel,
    values,
    length: values.reduce((sum, { length }) => sum + length, 0) / Math.max(1, values.length),
    isRepeated: values.length > 3 && runs <= values.length * 0.6 && new Set(values).size === runs,
  };
}

function firstRole({ named, isLabel, values }: Seen): Column {
  const isOfLevels = values.length > 1 && values.every((text) => levelLabel.find(text) !== null);
  if (isOfLevels && !isLabel) return { role: 'levelName', isSure: true };
  if (isLabel && named !== 'code') return { role: 'level', isSure: true };
  if (named !== null) return { role: named, isSure: true };
  const codes = values.filter(isCode).length;
  if (values.length > 1 && codes >= values.length * 0.8 && new Set(values).size >= values.length * 0.9) {
    return { role: 'code', isSure: false };
  }
  return { role: 'nothing', isSure: false };
}

/** What repeats at the left of what does not stands over it: the first is a requirement, those after it groups. */
function settleAncestors(roles: Column[], seen: readonly Seen[]): void {
  let above = 0;
  for (const [at, { isRepeated, isLabel }] of seen.entries()) {
    const { role } = roles[at] ?? {};
    if (!isRepeated || isLabel || role === 'levelName' || role === 'code') continue;
    if (seen.slice(at + 1).every((each) => each.isRepeated || each.length === 0)) continue;
    roles[at] = { role: above === 0 ? 'requirement' : 'group', isSure: true };
    above++;
  }
}
