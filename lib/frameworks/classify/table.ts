import { type DraftChild, type DraftGroup, type DraftText, indicatorsOf, placeOf } from '@/lib/frameworks/draft/draft';
import type { Steps } from '@/lib/frameworks/reading/steps';
import { withoutCode } from './code';
import { type Column, columnsOf } from './columns';
import { distinct, filledDown, gridOf, type Table, textAt, transposed } from './grid';
import { headerOf } from './header';
import { groupOf, textsOf } from './heads';
import { indicatorRows, levelRows, linesOf } from './indicator-rows';
import { settleLevels } from './levels';
import { areRowsLevels, isLevelName } from './levels-down';
import { rolesOfRows } from './rows';
import { below, labelsIn, type Seen, seenTable } from './seen-table';
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
