import { type TableCell, textOfLine } from '@/lib/frameworks/blocks/block';
import {
  type DraftChild,
  type DraftGroup,
  type DraftIndicator,
  type DraftPlace,
  type DraftText,
  indicatorsOf,
  keyOf,
  placeOf,
} from '@/lib/frameworks/draft/draft';
import type { Steps } from '@/lib/frameworks/reading/steps';
import { codeOfMarker, withoutCode } from './code';
import { type Column, columnsOf } from './columns';
import { distinct, filledDown, type Grid, gridOf, onOneLine, type Table, textAt, transposed } from './grid';
import { type Header, headerOf, headersOf } from './header';
import { groupOf, textAndRest, textsOf } from './heads';
import { settleLevels } from './levels';
import { areRowsLevels, isLevelName, readLevelsDown, runsDown } from './levels-down';
import { GroupPath, isAbout } from './path';
import { type ReadRows, type RowLike, rolesOfRows } from './rows';
import { scoresIn } from './score-row';
import { withoutSubject } from './subject';
import type { Answers, ColumnRole, Switch } from './switch';

export interface ReadTable {
  title: string;
  /** What stands between its title and its columns. */
  said: DraftText[];
  children: DraftChild[];
  /** Its requirements are in it, as a column of their own. */
  holdsRequirements: boolean;
  /** All of it is one indicator, which goes by what stands over the table. */
  isOneIndicator: boolean;
}

interface Seen {
  grid: Grid;
  header: Header;
  isDown: boolean;
  /** Rows above what runs down. */
  preface: number;
  columns: Column[];
  shape: string;
}

type Row = Grid['rows'][number];

/** What a table looks like before anybody says otherwise; `shape` is the same for those that are alike. */
export function* seenTable(table: Table): Steps<Seen> {
  const plain = gridOf(table);
  yield;
  const above = headerOf(plain);
  const preface = downFrom(plain);
  const isDown = preface !== null;
  const grid = isDown ? transposed(below(plain, preface)) : plain;
  const header = isDown ? { ...above, ...titleOf(plain, preface), from: 0, rows: 1 } : above;
  const rows = filledDown(grid.rows.slice(header.rows), grid.columns, isLevelName);
  const columns = yield* columnsOf({ rows, columns: grid.columns }, labelsIn(grid, header).headers);
  const roles = columns.map(({ role }) => role).join(' ');
  return { grid, header, isDown, preface: preface ?? above.from, columns, shape: isDown ? 'levels down' : roles };
}

const below = ({ rows, columns }: Grid, from: number): Grid => ({ rows: rows.slice(from), columns });

/** Below how many rows of one cell levels run down; null where they do not. */
function downFrom(grid: Grid): number | null {
  for (let from = 0; from < 4; from++) {
    if (runsDown(below(grid, from))) return from;
    if (distinct(grid.rows[from] ?? []).length !== 1) return null;
  }
  return null;
}

function titleOf({ rows }: Grid, end: number): Pick<Header, 'title' | 'said'> {
  const [title, ...said] = rows.slice(0, end).flatMap(distinct);
  return { title: textAt(title), said };
}

/** What stands over columns, without a word that all share. */
function labelsIn(grid: Grid, header: Header): { headers: string[]; subject: string } {
  const headers = headersOf(grid, header);
  const subject = withoutSubject(headers.filter((text) => text !== ''));
  return subject && subject.labels.length === headers.length
    ? { headers: subject.labels, subject: subject.subject }
    : { headers, subject: '' };
}

/**
 * A table as indicators, in groups where rows or columns say so.
 *
 * @param around what stands over it
 */
export function* readTable(table: Table, block: number, around: string, answers: Answers): Steps<ReadTable> {
  const seen = yield* seenTable(table);
  const { shape } = seen;
  const given = gridOf(table);
  yield;
  const direction = directionOf(seen, answers);
  const isTransposed = direction === 'down' && (seen.isDown || !seen.columns.some(({ role }) => role === 'levelName'));
  const grid = isTransposed ? transposed(below(given, seen.preface)) : given;
  const guess = isTransposed ? { ...seen.header, from: 0, rows: 1 } : seen.isDown ? headerOf(given) : seen.header;
  const headerRows = answers.ask({ question: 'header', shape, answer: guess.rows }, guess.isSure);
  const header = { ...guess, rows: headerRows };
  const { headers, subject } = labelsIn(grid, header);
  const all = filledDown(grid.rows.slice(headerRows), grid.columns, isLevelName);
  const guessed = yield* columnsOf({ rows: all, columns: grid.columns }, headers);
  const columns = withoutLevels(
    guessed.map((column, at): Column => {
      const answer = answers.ask({ question: 'column', shape, column: at, answer: column.role }, column.isSure);
      return { ...column, role: answer };
    }),
    direction,
  );
  const roles = columns.map(({ role }) => role);
  const above = [header.title, ...grid.rows.slice(0, headerRows).map((row) => distinct(row).map(textAt).join(' '))];
  const rows = yield* rolesOfRows(all, roles, above, shape, answers);
  const title = header.title || table.caption || subject;
  const said = textsOf(header.said.map(textAt), placeOf(block));
  const reading = { all, rows, columns, roles, headers, block, title: title || around, shape, answers };
  const isOneIndicator = direction === 'down' && !isTransposed && !roles.some((role) => /requirement|group/.test(role));
  const read = direction === 'down' && !isTransposed ? levelRows(reading) : yield* indicatorRows(reading);
  const [alone] = read;
  const isAlone = read.length === 1 && alone?.kind === 'indicator' && alone.text === '' && (title || around) !== '';
  if (isAlone) Object.assign(alone, withoutCode(title || around));
  settleLevels(indicatorsOf(read), shape, answers);
  // What stands above the columns heads the first rows where others head those after them.
  const isFirstHead = header.title !== '' && read[0]?.kind === 'indicator' && rows.roles.includes('section');
  const children = isFirstHead ? underFirst(groupOf(header.title, placeOf(block, 0, 0), 'row'), read) : read;
  return {
    ...{ title: isFirstHead ? table.caption || subject : title, said, isOneIndicator: isOneIndicator || isAlone },
    children: children.filter((child) => child.kind === 'indicator' || child.children.length > 0),
    holdsRequirements:
      children.length > 0 && children.every(({ kind }) => kind === 'group') && holdsRequirements(roles, direction),
  };
}

/** Those before the first group in one of their own. */
function underFirst(first: DraftGroup, children: readonly DraftChild[]): DraftChild[] {
  const end = children.findIndex(({ kind }) => kind === 'group');
  const at = end < 0 ? children.length : end;
  return [{ ...first, children: children.slice(0, at) }, ...children.slice(at)];
}

/** Where there are no levels, what stood in their columns is said of the rest, or is what is asked for. */
function withoutLevels(columns: Column[], direction: 'across' | 'down' | 'none'): Column[] {
  if (direction !== 'none') return columns;
  const isNamed = columns.some(({ role }) => role === 'criterion');
  const first = isNamed ? -1 : columns.findIndex(({ role }) => role === 'level');
  return columns.map((column, at) =>
    column.role === 'level' ? { ...column, role: at === first ? 'criterion' : 'hint' } : column,
  );
}

const holdsRequirements = (roles: readonly ColumnRole[], direction: string): boolean =>
  roles.includes('requirement') || direction === 'down';

/** Whether levels run across or down, or what is named as a level is an indicator of its own. */
function directionOf({ isDown, columns, grid, header, shape }: Seen, answers: Answers): 'across' | 'down' | 'none' {
  const roles = columns.map(({ role }) => role);
  const rows = filledDown(grid.rows.slice(header.rows), grid.columns, isLevelName);
  const isNamed = roles.includes('levelName');
  const isEach = linesOf(rows, roles) === 'each';
  let answer: 'across' | 'down' | 'none' = 'across';
  if (isDown || (isNamed && areRowsLevels(rows, columns, isEach))) answer = 'down';
  else if (isNamed && !roles.includes('level')) answer = 'none';
  return answers.ask<Extract<Switch, { question: 'levels' }>>({ question: 'levels', shape, answer }, !isNamed);
}

interface Reading {
  all: readonly Row[];
  rows: ReadRows;
  columns: readonly Column[];
  roles: readonly ColumnRole[];
  headers: readonly string[];
  block: number;
  title: string;
  shape: string;
  answers: Answers;
}

function levelRows({ all, rows, columns, headers, block, title }: Reading): DraftChild[] {
  const wanted = withFirst(all, rows.likes).filter((_, at) => rows.roles[at] === 'indicator');
  return readLevelsDown(wanted, columns, headers, block, title);
}

function* indicatorRows({ all, rows, columns, roles, headers, block, shape, answers }: Reading): Steps<DraftChild[]> {
  const isManyLined = all.some((row) => (row[roles.indexOf('criterion')]?.lines.length ?? 0) > 1);
  const isEach = answers.ask({ question: 'lines', shape, answer: linesOf(all, roles) }, !isManyLined) === 'each';
  const scores = scoresIn(all, rows.likes, roles);
  const children: DraftChild[] = [];
  const path = new GroupPath(columns, block);
  let section: DraftGroup | null = null;
  const full = withFirst(all, rows.likes);
  let last: DraftIndicator | null = null;
  for (const [at, row] of full.entries()) {
    if (at % 100 === 99) yield;
    const kind = rows.roles[at];
    if (kind === 'unwanted' || kind === undefined) continue;
    if (kind === 'section') {
      const cell = distinct(row)[0];
      if (cell) section = groupOf(textAt(cell), placeOf(block, cell.row, cell.column), 'row');
      if (section) children.push(section);
      path.close();
      continue;
    }
    if (kind === 'hint') {
      const given = distinct(all[at] ?? []).map(textAt);
      if (last) last.hint = [last.hint, ...given].filter((text) => text !== '').join('\n');
      continue;
    }
    const made = indicatorsOfRow(row, { columns, roles, headers, block, isEach, scores });
    path.into(row, section?.children ?? children).push(...made);
    last = made.at(-1) ?? last;
    for (const each of made) answers.note(each.key, shape, rows.likes[at] ?? 'full');
  }
  return children;
}

/** Rows with what stands in the first column above, where theirs is empty as it is below a merged cell. */
function withFirst(rows: readonly Row[], likes: readonly RowLike[]): Row[] {
  let above: TableCell | undefined;
  return rows.map((row, at) => {
    if (textAt(row[0]) !== '') above = row[0];
    return likes[at] === 'headless' && textAt(row[0]) === '' && above ? row.with(0, above) : [...row];
  });
}

function linesOf(rows: readonly Row[], roles: readonly ColumnRole[]): 'each' | 'one' {
  const column = roles.indexOf('criterion');
  const many = rows.flatMap((row) => ((row[column]?.lines.length ?? 0) > 1 ? (row[column]?.lines ?? []) : []));
  const coded = many.filter((line) => line.marker !== '' || withoutCode(textOfLine(line)).code !== '');
  const isEach = many.length > 0 && coded.length >= many.length * 0.7;
  return isEach && !roles.includes('level') ? 'each' : 'one';
}

interface RowReading extends Pick<Reading, 'columns' | 'roles' | 'headers' | 'block'> {
  isEach: boolean;
  /** Of each column, where a row gives them. */
  scores: readonly (number | null)[];
}

function indicatorsOfRow(row: Row, reading: RowReading): DraftIndicator[] {
  const { columns, roles, headers, block, isEach, scores } = reading;
  const at = (role: ColumnRole) =>
    row.filter((cell, column) => roles[column] === role && !isAbout(columns, column) && textAt(cell) !== '');
  const levels = row.flatMap((cell, column) =>
    roles[column] === 'level'
      ? [
          {
            ...{ label: headers[column] || '?', score: scores[column] ?? null, description: textAt(cell) },
            ...{ passes: false, from: placeOf(block, cell?.row ?? null, column) },
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
  // Where nothing names what is judged, it is what the level that is enough says.
  if (!criterion) return [{ ...indicatorOf('', code, hint, levels, from), code }];
  const { text, rest } = textAndRest(cell);
  return [indicatorOf(text, code, [rest, hint].filter((each) => each !== '').join('\n'), levels, from)];
}

export function indicatorOf(
  given: string,
  code: string,
  hint: string,
  levels: DraftIndicator['levels'],
  from: DraftPlace,
): DraftIndicator {
  const bare = code === '' ? withoutCode(given) : { code, text: given.trim() };
  const own = levels.map((level) => ({ ...level, label: onOneLine(level.label) }));
  return { kind: 'indicator', key: keyOf(from), ...bare, hint, levels: own, from };
}
