import { type TableCell, textOfLine } from '@/lib/frameworks/blocks/block';
import type { DraftChild, DraftGroup, DraftIndicator, DraftPlace } from '@/lib/frameworks/draft/draft';
import { keyOf, placeOf } from '@/lib/frameworks/draft/draft';
import { levelLabel } from '@/lib/frameworks/vocabulary/level-label';
import { codeOfMarker, withoutCode } from './code';
import { columnsOf } from './columns';
import { distinct, type Grid, gridOf, type Table, textAt, transposed } from './grid';
import { headerOf } from './header';
import { settleLevels } from './levels';
import { rolesOfRows } from './rows';
import { withoutSubject } from './subject';
import type { Answers, ColumnRole, Switch } from './switch';

export interface ReadTable {
  title: string;
  children: DraftChild[];
  /** Its requirements are in it, as a column of their own. */
  holdsRequirements: boolean;
  hasLevels: boolean;
}

/** A table as indicators, in groups where rows or columns say so. */
export function readTable(table: Table, block: number, answers: Answers): ReadTable {
  let grid = gridOf(table);
  const guessedHeader = headerOf(grid);
  const shape = `${table.columns} columns${guessedHeader.rows > 0 ? ', header' : ''}`;
  const isDown = runsDown(grid, guessedHeader.rows);
  const across: 'across' | 'down' | 'none' = isDown ? 'down' : 'across';
  const down = answers.ask<Extract<Switch, { question: 'levels' }>>(
    { question: 'levels', shape, answer: across },
    true,
  );
  if (down === 'down') grid = transposed(grid);
  const headerRows = answers.ask(
    { question: 'header', shape, answer: down === 'down' ? 1 : guessedHeader.rows },
    guessedHeader.isSure,
  );
  const top = headerRows > 0 ? (grid.rows[headerRows - 1] ?? []) : [];
  let headers = Array.from({ length: grid.columns }, (_, column) => textAt(top[column]));
  const subject = withoutSubject(headers.filter((header) => header !== ''));
  if (subject && subject.labels.length === headers.length) headers = subject.labels;
  const rows = grid.rows.slice(headerRows);
  const roles = columnsOf({ rows, columns: grid.columns }, headers).map(({ role, isSure }, column) => {
    const asked = answers.ask({ question: 'column', shape, column, answer: role }, isSure);
    return asked === 'level' && down === 'none' ? 'hint' : asked;
  });
  const kinds = rolesOfRows(rows, distinct(top).map(textAt).join('\t'), shape, answers);
  const isEach = answers.ask({ question: 'lines', shape, answer: linesOf(rows, roles) }, !hasManyLines(rows, roles));
  const children: DraftChild[] = [];
  const path: { title: string; group: DraftGroup }[] = [];
  let section: DraftGroup | null = null;
  for (const [at, row] of rows.entries()) {
    const kind = kinds[at];
    if (kind === 'unwanted' || kind === undefined) continue;
    if (kind === 'section') {
      const cell = distinct(row)[0];
      if (cell) section = groupOf(textAt(cell), placeOf(block, cell.row, cell.column), 'row');
      if (section) children.push(section);
      path.length = 0;
      continue;
    }
    const around = intoPath(row, roles, path, section?.children ?? children, block);
    if (kind === 'hint') {
      const last = lastIndicator(around) ?? lastIndicator(children);
      if (last) last.hint = [last.hint, ...distinct(row).map(textAt)].filter((text) => text !== '').join('\n');
      continue;
    }
    around.push(...indicatorsOfRow(row, roles, headers, block, isEach === 'each'));
  }
  const indicators = allOf(children);
  settleLevels(indicators, shape, answers);
  return {
    title: guessedHeader.title || table.caption || (subject?.subject ?? ''),
    children: children.filter((child) => child.kind === 'indicator' || child.children.length > 0),
    holdsRequirements: roles.includes('requirement') && section === null,
    hasLevels: indicators.some(({ levels }) => levels.length > 0),
  };
}

/** Rows are levels where the first cell of each names one, and the columns beside are criteria. */
function runsDown({ rows, columns }: Grid, headerRows: number): boolean {
  const labels = rows.slice(Math.max(1, headerRows)).map(([first]) => textAt(first));
  const top = (rows[Math.max(0, headerRows - 1)] ?? []).slice(1).map(textAt);
  return (
    headerRows === 1 &&
    columns > 1 &&
    labels.length > 1 &&
    labels.every((label) => levelLabel.find(label) !== null || /^\d$/.test(label)) &&
    new Set(labels).size === labels.length &&
    top.every((text) => text !== '' && levelLabel.find(text) === null)
  );
}

const criterionOf = (roles: readonly ColumnRole[]): number => roles.indexOf('criterion');

function hasManyLines(rows: Grid['rows'], roles: readonly ColumnRole[]): boolean {
  const column = criterionOf(roles);
  return rows.some((row) => (row[column]?.lines.length ?? 0) > 1);
}

function linesOf(rows: Grid['rows'], roles: readonly ColumnRole[]): 'each' | 'one' {
  const column = criterionOf(roles);
  const many = rows.flatMap((row) => ((row[column]?.lines.length ?? 0) > 1 ? (row[column]?.lines ?? []) : []));
  const coded = many.filter((line) => line.marker !== '' || withoutCode(textOfLine(line)).code !== '');
  const hasLevels = roles.includes('level');
  return many.length > 0 && (coded.length >= many.length * 0.7 || roles.includes('levelName')) && !hasLevels
    ? 'each'
    : 'one';
}

/** Into the groups that columns of the row name. */
function intoPath(
  row: Grid['rows'][number],
  roles: readonly ColumnRole[],
  path: { title: string; group: DraftGroup }[],
  top: DraftChild[],
  block: number,
): DraftChild[] {
  let into = top;
  let depth = 0;
  for (const [column, role] of roles.entries()) {
    if (role !== 'requirement' && role !== 'group' && role !== 'levelName') continue;
    const cell = row[column];
    const title = textAt(cell);
    if (!cell || title === '') continue;
    if (path[depth]?.title !== title) {
      path.length = depth;
      const group = groupOf(title, placeOf(block, cell.row, cell.column), 'row');
      path.push({ title, group });
      into.push(group);
    }
    into = path[depth]?.group.children ?? into;
    depth++;
  }
  return into;
}

function indicatorsOfRow(
  row: Grid['rows'][number],
  roles: readonly ColumnRole[],
  headers: readonly string[],
  block: number,
  isEach: boolean,
): DraftIndicator[] {
  const at = (role: ColumnRole) => row.filter((cell, column) => roles[column] === role && textAt(cell) !== '');
  const levels = row.flatMap((cell, column) =>
    roles[column] === 'level'
      ? [
          {
            ...{ label: headers[column] || String(column), score: null, description: textAt(cell), passes: false },
            from: placeOf(block, cell?.row ?? null, column),
          },
        ]
      : [],
  );
  const criterion = at('criterion')[0];
  const cell = criterion ?? row.find((each, column) => roles[column] === 'level' && textAt(each) !== '');
  if (!cell) return [];
  const from = placeOf(block, cell.row, cell.column);
  const code = at('code').map(textAt)[0] ?? '';
  const hint = [...new Set(at('hint').map(textAt))].join('\n');
  if (isEach && cell.lines.length > 1) {
    return cell.lines.map((line, place) =>
      indicatorOf(textOfLine(line), codeOfMarker(line.marker), hint, levels, { ...from, line: place }),
    );
  }
  const { text, rest } = textAndRest(cell);
  return [indicatorOf(text, code, [rest, hint].filter((each) => each !== '').join('\n'), levels, from)];
}

/** A name in bold, and what is said about it below; else all in one. */
function textAndRest(cell: TableCell): { text: string; rest: string } {
  const [first, ...others] = cell.lines;
  const isBold = (line: TableCell['lines'][number]) => line.runs.every((run) => run.isBold || run.text.trim() === '');
  if (first && others.length > 0 && isBold(first) && !others.every(isBold)) {
    return { text: textOfLine(first), rest: others.map(textOfLine).join('\n') };
  }
  return { text: textAt(cell), rest: '' };
}

export function indicatorOf(
  given: string,
  code: string,
  hint: string,
  levels: DraftIndicator['levels'],
  from: DraftPlace,
): DraftIndicator {
  const bare = code === '' ? withoutCode(given) : { code, text: given.trim() };
  const own = levels.map((level) => ({ ...level }));
  return { kind: 'indicator', key: keyOf(from), ...bare, hint, levels: own, from };
}

export function groupOf(given: string, from: DraftPlace, by: DraftGroup['by']): DraftGroup {
  const lines = given.split('\n').map((line) => line.trim());
  const short = lines.filter((line) => line.length <= 200);
  const { code, text } = withoutCode(short.length > 0 ? short.join(' – ') : given);
  return { kind: 'group', key: keyOf(from), code, title: text, by, children: [], from };
}

const allOf = (children: readonly DraftChild[]): DraftIndicator[] =>
  children.flatMap((child) => (child.kind === 'indicator' ? [child] : allOf(child.children)));

const lastIndicator = (children: readonly DraftChild[]): DraftIndicator | undefined => allOf(children).at(-1);
