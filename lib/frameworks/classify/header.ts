import type { TableCell } from '@/lib/frameworks/blocks/block';
import { columnRole } from '@/lib/frameworks/vocabulary/column-role';
import { levelLabel } from '@/lib/frameworks/vocabulary/level-label';
import { scaleMark } from '@/lib/frameworks/vocabulary/scale-mark';
import { scoredLabel } from '@/lib/frameworks/vocabulary/scored-label';
import { distinct, type Grid, onOneLine, textAt } from './grid';

export interface Header {
  /** Rows of it, with those of the title and of what is said before it. */
  rows: number;
  /** Which of them is the first that says what the columns are. */
  from: number;
  /** What stands over the columns in one cell. */
  title: string;
  /** What stands between the title and the columns. */
  said: TableCell[];
  isSure: boolean;
}

/** How far down a header may stand, in rows. */
const deepest = 12;
/** So many rows tell how long texts are. */
const enough = 500;

const isNamed = (text: string): boolean =>
  columnRole.find(text) !== null || levelLabel.find(text) !== null || scaleMark.find(text) !== null;

type Row = Grid['rows'][number];

/** How many of the first rows say what the columns are. */
export function headerOf(grid: Grid): Header {
  const { from, title, said } = prefaceOf(grid);
  const { rows, columns } = grid;
  const none = { from, title, said };
  let at = from;
  while (at < from + 2 && at < rows.length - 1 && distinct(rows[at] ?? []).every(({ isHeader }) => isHeader)) at++;
  if (at > from) return { ...none, rows: at > from + 1 && isScale(rows[at - 1]) ? at - 1 : at, isSure: true };
  if (rows.length > from + 1 && isHeadRow(rows[from], columns)) {
    return { ...none, rows: from + 1, isSure: true };
  }
  const texts = distinct(rows[from] ?? []).map(textAt);
  const lengths = rows
    .slice(from + 1, from + enough)
    .flatMap((row) => distinct(row).map((cell) => textAt(cell).length));
  const middle = lengths.toSorted((one, other) => one - other)[lengths.length >> 1] ?? 0;
  const isShort = texts.length > 1 && texts.every((text) => text.length <= 40 && text.length * 2 < middle);
  return { ...none, rows: from + (isShort ? 1 : 0), isSure: !isShort && columns < 2 };
}

function isHeadRow(row: Row | undefined, columns: number): boolean {
  const cells = distinct(row ?? []);
  const named = cells.filter((cell) => isNamed(textAt(cell))).length;
  const scored = cells.filter((cell) => scoredLabel.find(onOneLine(textAt(cell))) !== null).length;
  return (
    named >= 2 ||
    (scored >= 2 && scored >= cells.length - 2) ||
    (named === 1 && cells.length <= 2 && columns > 1 && cells.length > 1)
  );
}

/** Points of levels, or numbers for their names. */
function isScale(row: Row | undefined): boolean {
  const [first, ...others] = distinct(row ?? []).map(textAt);
  const all = [first ?? '', ...others];
  const marks = all.filter((text) => /^\d{1,3}(?:[.,]\d+)?$/.test(text) || scaleMark.find(text) !== null);
  return all.length > 1 && marks.length >= 2 && marks.length >= all.length - 1;
}

/** What stands above the header: rows of one cell, or of few, where a row that names columns follows. */
function prefaceOf({ rows, columns }: Grid): Pick<Header, 'from' | 'title' | 'said'> {
  const none = { from: 0, title: '', said: [] };
  if (columns < 2 || rows.length < 3) return none;
  const isThin = (row: Row | undefined): boolean => {
    const cells = distinct(row ?? []);
    return cells.length === 1 || (cells.length === 2 && columns > 3);
  };
  let from = 0;
  while (from < Math.min(deepest, rows.length - 1) && isThin(rows[from]) && !isHeadRow(rows[from], columns)) from++;
  if (from === 0) return none;
  const isHeaded =
    isHeadRow(rows[from], columns) ||
    distinct(rows[from] ?? []).every(({ isHeader }) => isHeader) ||
    isScale(rows[from]);
  const cells = rows.slice(0, from).flatMap(distinct);
  const [only] = cells;
  const isAlone =
    only?.columnSpan === columns && from === 1 && !rows.slice(1).some((row) => distinct(row).length === 1);
  if (!only || (!isHeaded && !isAlone)) return none;
  return { from, title: textAt(only), said: cells.slice(1) };
}

/** What stands over each column: of several rows the cells that are no wider, in one. */
export function headersOf({ rows, columns }: Grid, { from, rows: end }: Pick<Header, 'from' | 'rows'>): string[] {
  const top = rows.slice(Math.min(from, Math.max(0, end - 1)), end);
  return Array.from({ length: columns }, (_, column) => {
    const cells = [...new Set(top.map((row) => row[column]))].filter((cell) => textAt(cell) !== '');
    const own = cells.filter((cell) => (cell?.columnSpan ?? 1) === 1);
    return onOneLine((own.length > 0 ? own : cells.slice(-1)).map(textAt).join(' '));
  });
}
