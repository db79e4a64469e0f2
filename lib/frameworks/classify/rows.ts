import { type TableCell, textOfCell } from '@/lib/frameworks/blocks/block';
import type { Steps } from '@/lib/frameworks/reading/steps';
import { hintHead } from '@/lib/frameworks/vocabulary/hint-head';
import { totalRow } from '@/lib/frameworks/vocabulary/total-row';
import { distinct, type Grid, onOneLine, textAt } from './grid';
import type { Answers, ColumnRole, RowRole } from './switch';

type Row = Grid['rows'][number];

/** What rows are told apart by: those that are like each other have one answer. */
export type RowLike =
  | 'full'
  /** As full as others, where those begin in bold and these do not. */
  | 'plain'
  /** Every second row, where nothing else tells them apart. */
  | 'second'
  | 'example'
  /** One cell, as wide as the row or at its beginning. */
  | 'single'
  /** One cell over all levels. */
  | 'wide'
  /** Nothing but what stands beside a criterion. */
  | 'beside'
  /** As others, but for the first column. */
  | 'headless'
  | 'header'
  | 'total';

export interface ReadRows {
  likes: RowLike[];
  roles: RowRole[];
}

/**
 * What each row below the header is, with one answer for all that are alike.
 *
 * @param above what stands over them, row by row: it may come again on each page
 */
export function* rolesOfRows(
  rows: readonly Row[],
  columns: readonly ColumnRole[],
  above: readonly string[],
  shape: string,
  answers: Answers,
): Steps<ReadRows> {
  const titles = new Set(above.map(plain));
  const first: RowLike[] = [];
  for (const row of rows) {
    first.push(likeOf(row, columns, titles));
    if (first.length % 100 === 0) yield;
  }
  const likes = told(againIn(withoutCriteria(first, rows), rows), rows);
  // Where nothing stands in the columns of levels, as in a form to fill in, a criterion alone is all of a row.
  const isForm = !likes.includes('full') && likes.filter((like) => like === 'single').length > 1;
  const alternating = (['single', 'plain', 'headless', 'example'] as const).filter((like) => alternates(likes, like));
  const guessed: Record<RowLike, RowRole> = {
    ...{ full: 'indicator', plain: 'indicator', second: 'indicator', headless: 'indicator' },
    ...{
      example: 'hint',
      beside: 'hint',
      wide: likes.includes('full') ? 'hint' : 'indicator',
      single: isForm ? 'indicator' : 'section',
      header: 'unwanted',
      total: 'unwanted',
    },
  };
  for (const like of alternating) guessed[like] = 'hint';
  const said = new Map<RowLike, RowRole>();
  for (const like of new Set(likes)) {
    const isSure = !['single', 'plain', 'headless', 'beside', 'wide'].includes(like);
    said.set(like, answers.ask({ question: 'rows', shape, like, answer: guessed[like] }, isSure));
  }
  return { likes, roles: likes.map((like) => said.get(like) ?? guessed[like]) };
}

const plain = (text: string): string =>
  onOneLine(text)
    .toLowerCase()
    .replace(/\s*\(cont[^()]*\)$/, '');

function likeOf(row: Row, columns: readonly ColumnRole[], titles: ReadonlySet<string>): RowLike {
  const all = distinct(row);
  const said = plain(all.map(textAt).join(' '));
  // What stands over several rows says nothing about this one, unless it is all there is.
  const own = all.filter(({ column }) => !isAncestor(columns[column]));
  const cells = own.length > 0 ? own : all;
  const texts = cells.map(textAt);
  const [first = ''] = texts;
  if (said !== '' && titles.has(said)) return 'header';
  if (totalRow.find(first) !== null || texts.every(isBlank)) return 'total';
  if (hintHead.find(first) !== null) return 'example';
  // A dash says that a cell is meant to be empty: a row with one is no head.
  const isDashed = row.some((cell) => cell && textAt(cell) === '' && textOfCell(cell).trim() !== '');
  const [only] = cells;
  const criterion = columns.indexOf('criterion');
  if (only && cells.length === 1 && row.length > 1 && !isDashed) return likeOfOne(only, row, columns);
  const isBeside = cells.every((cell) => columns[cell.column] === 'hint' || columns[cell.column] === 'nothing');
  if (isOverLevels(cells, columns)) return 'wide';
  if (isBeside && criterion >= 0 && textAt(row[criterion]) === '') return 'beside';
  return criterion >= 0 && textAt(row[criterion]) === '' && cells.length > 1 ? 'headless' : 'full';
}

/** Whether one cell takes the place of what would be said of each level. */
function isOverLevels(cells: readonly TableCell[], columns: readonly ColumnRole[]): boolean {
  const levels = columns.flatMap((role, at) => (role === 'level' ? [at] : []));
  return (
    levels.length > 1 &&
    cells.some(({ column, columnSpan }) => levels.every((at) => at >= column && at < column + columnSpan))
  );
}

const isAncestor = (role: ColumnRole | undefined): boolean => role === 'requirement' || role === 'group';

/** Of a table of two columns the second may just be empty: only what is wide or in bold is a head there. */
function likeOfOne(cell: TableCell, row: Row, columns: readonly ColumnRole[]): RowLike {
  const isWide = cell.columnSpan > 1;
  const isBold = cell.lines.every(({ runs }) => runs.every((run) => run.isBold || run.text.trim() === ''));
  const role = columns[cell.column];
  if (!isWide && (role === 'hint' || role === 'nothing') && columns.includes('criterion')) return 'beside';
  const needsMore = columns.filter((each) => each !== 'nothing').length <= 2 && !columns.includes('level');
  return !isWide && needsMore && !isBold && row.length > 1 ? 'full' : 'single';
}

const isBlank = (text: string): boolean =>
  text.length <= 60 && /^[\s\d_.,/%–—-]*(?:points?|pts|puntos?)?[\s_./\d]*$/i.test(text);

const example = /^\W*(?:(?:for |por |possible |an? )*example|ejemplo|e\.\s?g|p\.\s?ej|i\.\s?e)/i;

/** What goes by a word for hints once, and says about as much of levels as others do, is a criterion: "Evidence", "Notes". */
function withoutCriteria(likes: RowLike[], rows: readonly Row[]): RowLike[] {
  const counts = rows.map((row) => distinct(row).length);
  const most = counts.reduce((so, count) => Math.max(so, count), 0);
  const hints = likes.flatMap((like, at) => (like === 'example' ? [at] : []));
  const [only = -1, ...others] = hints;
  const count = counts[only] ?? 0;
  const says = count > 2 && count > most / 2;
  const isCriterion = others.length === 0 && says && !example.test(textAt(distinct(rows[only] ?? [])[0]));
  return isCriterion ? likes.with(only, 'full') : likes;
}

/** Rows that begin with the same words each time and hold less than others: what is said of the row before each. */
function againIn(likes: readonly RowLike[], rows: readonly Row[]): RowLike[] {
  const cells = rows.map((row) => distinct(row));
  const most = cells.reduce((longest, { length }) => Math.max(longest, length), 0);
  const heads = cells.map(([first]) => plain(textAt(first)));
  const all = new Map<string, number>();
  const apart = new Map<string, number>();
  const count = (counts: Map<string, number>, head: string) => counts.set(head, (counts.get(head) ?? 0) + 1);
  for (const [at, head] of heads.entries()) {
    count(all, head);
    if (head !== heads[at - 1] && (cells[at]?.length ?? 0) < most) count(apart, head);
  }
  const isAgain = (at: number): boolean => {
    const head = heads[at] ?? '';
    const times = all.get(head) ?? 0;
    return head !== '' && times > 2 && times * 3 >= rows.length && apart.get(head) === times;
  };
  return likes.map((like, at) => ((like === 'full' || like === 'wide') && isAgain(at) ? 'example' : like));
}

/** Rows that look the same, told apart by the weight of their first cell, or else as every second one. */
function told(likes: RowLike[], rows: readonly Row[]): RowLike[] {
  const full = likes.flatMap((like, at) => (like === 'full' ? [at] : []));
  const bold = full.filter((at) => isBoldFirst(rows[at]));
  if (bold.length > 2 && bold.length < full.length && full.length - bold.length > 2) {
    return likes.map((like, at) => (like === 'full' && !isBoldFirst(rows[at]) ? 'plain' : like));
  }
  const others = likes.filter((like) => like !== 'full' && like !== 'header' && like !== 'total');
  if (full.length < 6 || others.length > 0 || full.length % 2 === 1) return likes;
  const second = new Set(full.filter((_, place) => place % 2 === 1));
  return likes.map((like, at) => (second.has(at) ? 'second' : like));
}

const isBoldFirst = (row: Row | undefined): boolean => {
  const [first] = distinct(row ?? []);
  return first?.lines.every(({ runs }) => runs.every((run) => run.isBold || run.text.trim() === '')) ?? false;
};

/** Whether such rows come after the others one by one: what is said of the row before. */
function alternates(likes: readonly RowLike[], like: RowLike): boolean {
  const rows = likes.filter((each) => each !== 'header' && each !== 'total');
  const count = rows.filter((each) => each === like).length;
  const isAfterEach = rows.every((each, at) => each !== like || (at > 0 && rows[at - 1] !== like));
  return count > 2 && count * 2.5 >= rows.length && isAfterEach && rows[0] !== like && rows.at(-1) === like;
}
