import {
  type DraftChild,
  type DraftGroup,
  type DraftIndicator,
  type DraftLevel,
  keyOf,
  placeOf,
} from '@/lib/frameworks/draft/draft';
import { columnRole } from '@/lib/frameworks/vocabulary/column-role';
import { levelLabel } from '@/lib/frameworks/vocabulary/level-label';
import { scaleMark } from '@/lib/frameworks/vocabulary/scale-mark';
import type { Column } from './columns';
import { type Grid, onOneLine, textAt } from './grid';
import { headsOf, textsOf } from './heads';
import { isAbout } from './path';

type Row = Grid['rows'][number];

const isHead = ({ role }: Column): boolean => role === 'requirement' || role === 'group';

export const isLevelName = (text: string): boolean => levelLabel.find(text) !== null || scaleMark.find(text) !== null;

/** Whether the first column of rows says which level each is, and those beside it are what is judged. */
export function runsDown({ rows, columns }: Grid): boolean {
  const [head = [], ...others] = rows;
  const labels = others.map(([first]) => textAt(first));
  const top = Array.from({ length: columns - 1 }, (_, at) => textAt(head[at + 1]));
  return (
    labels.length > 1 &&
    labels.length <= 12 &&
    !labels.includes('') &&
    (head[1]?.columnSpan ?? 1) === 1 &&
    labels.filter(isLevelName).length >= Math.max(2, labels.length * 0.6) &&
    new Set(labels).size === labels.length &&
    top.length > 0 &&
    top.every((text) => text !== '' && !isLevelName(text)) &&
    !isLevelName(textAt(head[0])) &&
    top.filter((text) => columnRole.find(text) !== null).length * 2 <= top.length - (columns === 2 ? 1 : 0)
  );
}

/**
 * Whether rows are more likely the levels of what stands at their left, or alone, than indicators of their own: each level
 * of it stands there once, in one piece.
 */
export function areRowsLevels(rows: readonly Row[], columns: readonly Column[], isEach: boolean): boolean {
  const level = columns.findIndex(({ role }) => role === 'levelName');
  if (level < 0 || isEach) return false;
  const heads = columns.flatMap((column, at) => (isHead(column) ? [at] : []));
  const names = rows.map((row) => heads.map((at) => textAt(row[at])).join('\t'));
  const pairs = rows.map((row, at) => `${names[at]}\t${textAt(row[level])}`);
  return new Set(pairs).size === pairs.length && new Set(names).size * 2 <= rows.length;
}

/**
 * Rows as the levels of what the columns before them name. Several rows of one level are one, line by line.
 *
 * @param alone what is judged where no column says it
 */
export function readLevelsDown(
  rows: readonly Row[],
  columns: readonly Column[],
  headers: readonly string[],
  block: number,
  alone: string,
): DraftChild[] {
  const children: DraftChild[] = [];
  const level = columns.findIndex(({ role }) => role === 'levelName');
  const points = headers.findIndex(
    (header, at) => columns[at]?.role === 'nothing' && /points?|score|punt/i.test(header),
  );
  const groups = new Map<string, DraftGroup>();
  const indicators = new Map<string, DraftIndicator>();
  for (const row of rows) {
    const heads = columns.flatMap((column, at) => (isHead(column) && textAt(row[at]) !== '' ? [at] : []));
    const name = heads.map((at) => textAt(row[at])).join('\t');
    const indicator = indicators.get(name) ?? indicatorFor(row, heads, { columns, block, alone, groups, children });
    indicators.set(name, indicator);
    const label = onOneLine(textAt(row[level]));
    const description = columns
      .flatMap(({ role }, at) =>
        role === 'criterion' || (role === 'hint' && !isAbout(columns, at)) ? [textAt(row[at])] : [],
      )
      .filter((text) => text !== '')
      .join('\n');
    addLevel(indicator, {
      label,
      score: numberIn(textAt(row[points])),
      description,
      passes: false,
      from: placeOf(block, row[level]?.row ?? null, level),
    });
  }
  return children;
}

interface Making {
  columns: readonly Column[];
  block: number;
  alone: string;
  groups: Map<string, DraftGroup>;
  children: DraftChild[];
}

/** The innermost name is what is judged; those around it are groups. */
function indicatorFor(row: Row, heads: readonly number[], making: Making): DraftIndicator {
  const { columns, block, alone, groups, children } = making;
  const cells = heads.flatMap((at) => (row[at] ? [{ at, cell: row[at], ...headsOf(textAt(row[at])) }] : []));
  const last = cells.at(-1);
  const from = placeOf(block, last?.cell.row ?? row[0]?.row ?? 0, last?.cell.column ?? 0);
  const codeOf = (at: number): string => (columns[at - 1]?.role === 'code' ? textAt(row[at - 1]) : '');
  const names = cells.flatMap(({ at, names }) => names.map((name) => ({ ...name, code: name.code || codeOf(at) })));
  const own = names.pop() ?? { code: '', title: alone };
  let into = children;
  let path = '';
  for (const { code, title } of names) {
    path += `\t${code} ${title}`;
    const known = groups.get(path);
    const group: DraftGroup = known ?? {
      ...{ kind: 'group', key: `${keyOf(from)}^${names.length}`, code, title, by: 'row', said: [], children: [], from },
    };
    groups.set(path, group);
    if (!known) into.push(group);
    into = group.children;
  }
  const about = columns.flatMap(({ role }, at) => (role === 'hint' && isAbout(columns, at) ? [textAt(row[at])] : []));
  const hint = textsOf([...(last?.rest ?? []), ...about], from).map(({ text }) => text);
  const indicator: DraftIndicator = {
    ...{
      kind: 'indicator',
      key: keyOf(from),
      code: own.code,
      text: own.title,
      hint: hint.join('\n'),
      levels: [],
      from,
    },
  };
  into.push(indicator);
  return indicator;
}

function addLevel({ levels }: DraftIndicator, level: DraftLevel): void {
  const known = levels.find(({ label }) => label === level.label);
  if (known) known.description = [known.description, level.description].filter((text) => text !== '').join('\n');
  else levels.push(level);
}

function numberIn(text: string): number | null {
  const found = /\d+(?:[.,]\d+)?/.exec(text.slice(0, 20))?.[0];
  return found === undefined ? null : Number(found.replace(',', '.'));
}
