import { type TableCell, textOfCell } from '@/lib/frameworks/blocks/block';
import type { Steps } from '@/lib/frameworks/reading/steps';
import { columnRole } from '@/lib/frameworks/vocabulary/column-role';
import { levelLabel } from '@/lib/frameworks/vocabulary/level-label';
import { scaleMark } from '@/lib/frameworks/vocabulary/scale-mark';
import { scoredLabel } from '@/lib/frameworks/vocabulary/scored-label';
import { isCode } from './code';
import { type Grid, textAt } from './grid';
import type { ColumnRole } from './switch';

export interface Column {
  role: ColumnRole;
  isSure: boolean;
  /** Values stand several times, one after the other: what is above others, or is said of that. */
  isRepeated: boolean;
}

interface Seen extends Pick<Column, 'isRepeated'> {
  named: ReturnType<typeof columnRole.find>;
  header: string;
  isLabel: boolean;
  values: string[];
  /** In how many rows of a hundred anything stands. */
  filled: number;
  length: number;
  /** Where another value begins than in the row before. */
  turns: ReadonlySet<number>;
}

type Settled = Pick<Column, 'role' | 'isSure'>;

/** What each column holds, by what stands over it and in it. */
export function* columnsOf({ rows, columns }: Grid, headers: readonly string[]): Steps<Column[]> {
  const seen: Seen[] = [];
  const areScored = headers.filter((header) => scoredLabel.find(header) !== null).length > 1;
  for (let column = 0; column < columns; column++) {
    seen.push(seenIn(rows, column, headers[column] ?? '', areScored));
    yield;
  }
  const roles: Settled[] = seen.map(firstRole);
  settleAncestors(roles, seen);
  settleCriterion(roles, seen);
  settleRest(roles, seen);
  return roles.map((role, at) => ({ ...role, isRepeated: seen[at]?.isRepeated ?? false }));
}

function seenIn(rows: Grid['rows'], column: number, header: string, areScored: boolean): Seen {
  const inRows = rows.map((row) => textAt(row[column]));
  const values = inRows.filter((text) => text !== '');
  const runs = values.filter((text, at) => text !== values[at - 1]).length;
  return {
    named: columnRole.find(header),
    header,
    isLabel:
      (isLabelled(header) || (areScored && scoredLabel.find(header) !== null)) &&
      (columnRole.find(header) === null || rows.some((row) => isFilledIn(row[column]))),
    values,
    filled: (values.length / Math.max(1, rows.length)) * 100,
    length: values.reduce((sum, { length }) => sum + length, 0) / Math.max(1, values.length),
    isRepeated: values.length > 3 && runs <= values.length * 0.6 && new Set(values).size === runs,
    turns: new Set(inRows.flatMap((text, at) => (text === inRows[at - 1] ? [] : [at]))),
  };
}

function firstRole({ named, isLabel, values }: Seen): Settled {
  const isOfLevels = values.length > 1 && values.every((text) => levelLabel.find(text) !== null);
  if (isOfLevels && !isLabel) return { role: 'levelName', isSure: true };
  if (isLabel && (named !== 'code' || !values.some(isCode))) return { role: 'level', isSure: true };
  if (named !== null) return { role: named === 'levelName' && !isScale(values) ? 'nothing' : named, isSure: true };
  const codes = values.filter(isCode).length;
  if (values.length > 1 && codes >= values.length * 0.8 && new Set(values).size >= values.length * 0.9) {
    return { role: 'code', isSure: false };
  }
  return { role: 'nothing', isSure: false };
}

/** Names of levels come again and again: a column of sentences that only says so over it is none. */
const isScale = (values: readonly string[]): boolean =>
  values.every((text) => text.length <= 60) && new Set(values).size <= 12;

/**
 * What repeats at the left of what does not stands over it: the first is a requirement, those after it groups. A number
 * that repeats is the code of what comes after it, and a text that changes where the one before does is said of that.
 */
function settleAncestors(roles: Settled[], seen: readonly Seen[]): void {
  let above: Seen | null = null;
  for (const [at, each] of seen.entries()) {
    const { isRepeated, isLabel, values, named } = each;
    if (!isRepeated || isLabel || roles[at]?.role === 'levelName') continue;
    if (seen.slice(at + 1).every((other) => other.isRepeated || other.length === 0)) continue;
    if (values.every((text) => isCode(text) && text.length <= 12)) {
      roles[at] = { role: 'code', isSure: true };
      continue;
    }
    if (named === 'code' || named === 'nothing') continue;
    const isSaidOfIt: boolean = above !== null && turnTogether(above, each);
    if (isSaidOfIt && (named === 'hint' || each.length > (above?.length ?? 0) * 1.5)) {
      roles[at] = { role: 'hint', isSure: true };
      continue;
    }
    roles[at] = { role: above === null ? 'requirement' : 'group', isSure: true };
    above = each;
  }
}

/** But for a slip here and there. */
function turnTogether({ turns: one }: Seen, { turns: other }: Seen): boolean {
  const together = [...one].filter((row) => other.has(row)).length;
  return together >= Math.max(one.size, other.size) * 0.9;
}

const placesOf = (roles: readonly Settled[], wanted: (role: Settled) => boolean): number[] =>
  roles.flatMap((role, at) => (wanted(role) ? [at] : []));
const isOpen = ({ role, isSure }: Settled): boolean => !isSure && role === 'nothing';

function settleCriterion(roles: Settled[], seen: readonly Seen[]): void {
  const firstLabel = seen.findIndex(({ isLabel }) => isLabel);
  const criteria = placesOf(roles, ({ role }) => role === 'criterion');
  const lengthOf = (at: number): number => seen[at]?.length ?? 0;
  if (criteria.length > 1) {
    const longest = criteria.toSorted((one, other) => lengthOf(other) - lengthOf(one))[0];
    const kept = firstLabel >= 0 ? (criteria.findLast((at) => at < firstLabel) ?? criteria.at(-1)) : longest;
    for (const at of criteria) {
      if (at !== kept) roles[at] = { role: at < (kept ?? 0) ? 'group' : 'hint', isSure: false };
    }
    return;
  }
  if (criteria.length === 1) return;
  const filled = placesOf(roles, isOpen).filter((at) => lengthOf(at) > 0);
  const before = filled.filter((at) => at < firstLabel);
  const described = roles.findIndex(({ role }, at) => role === 'hint' && !seen[at]?.isRepeated);
  const named = roles.findIndex(({ role }, at) => role === 'requirement' && !seen[at]?.isRepeated);
  const at =
    firstLabel >= 0
      ? (before.toSorted((one, other) => (seen[other]?.filled ?? 0) - (seen[one]?.filled ?? 0))[0] ?? named)
      : (filled[0] ?? (described >= 0 ? described : named));
  if (at >= 0) roles[at] = { role: 'criterion', isSure: firstLabel >= 0 || seen.length === 1 };
}

/** What is still open: levels between and beside those that are known, else what is said beside the criterion. */
function settleRest(roles: Settled[], seen: readonly Seen[]): void {
  const labels = placesOf(roles, ({ role }) => role === 'level');
  const rest = placesOf(roles, isOpen).filter((at) => (seen[at]?.values.length ?? 0) > 0);
  const isNamedOtherwise = roles.some(({ role }) => role === 'hint');
  const isHeaded = rest.every((at) => seen[at]?.header !== '');
  const isRun = rest.length > 1 && rest.length <= 10 && (!isNamedOtherwise || areAlike(rest.map((at) => seen[at])));
  const areLevels = labels.length === 0 && isHeaded && isRun && !roles.some(({ role }) => role === 'levelName');
  const [first = 0, last = 0] = [labels[0], labels.at(-1)];
  for (const at of rest) {
    const criterion = roles.findIndex(({ role }) => role === 'criterion');
    const isAmong = labels.length > 1 && at > first && at < last;
    // A selection that begins in the middle of the header leaves a level without its name.
    const isCutOff = labels.length > 1 && at === first - 1 && areAlike([at, ...labels].map((each) => seen[each]));
    const isBeside =
      labels.length > 0 &&
      at > criterion &&
      (seen[at]?.header !== '' || isCutOff) &&
      isFilledLike(seen[at], seen[first]);
    roles[at] = { role: areLevels || isAmong || isBeside ? 'level' : 'hint', isSure: false };
  }
}

/** Texts of much the same length, in all rows: levels of the same. */
function areAlike(columns: readonly (Seen | undefined)[]): boolean {
  const lengths = columns.map((each) => each?.length ?? 0);
  const isFull = columns.every((each) => (each?.filled ?? 0) >= (columns[0]?.filled ?? 0) * 0.8);
  return columns.length > 1 && isFull && Math.max(...lengths) <= Math.min(...lengths) * 2.5;
}

const isFilledLike = (one: Seen | undefined, other: Seen | undefined): boolean =>
  (one?.filled ?? 0) >= (other?.filled ?? 0) * 0.5 && (one?.length ?? 0) * 4 >= (other?.length ?? 0);

/** Also where boxes to tick are all that stands there. */
const isFilledIn = (cell: TableCell | undefined): boolean => cell !== undefined && textOfCell(cell).trim() !== '';

const isLabelled = (header: string): boolean => scaleMark.find(header) !== null || levelLabel.find(header) !== null;
