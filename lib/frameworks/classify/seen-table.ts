import type { Steps } from '@/lib/frameworks/reading/steps';
import { type Column, columnsOf } from './columns';
import { distinct, filledDown, type Grid, gridOf, type Table, textAt, transposed } from './grid';
import { type Header, headerOf, headersOf } from './header';
import { isLevelName, runsDown } from './levels-down';
import { withoutSubject } from './subject';

export interface Seen {
  grid: Grid;
  header: Header;
  isDown: boolean;
  /** Rows above what runs down. */
  preface: number;
  columns: Column[];
  shape: string;
}

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

export const below = ({ rows, columns }: Grid, from: number): Grid => ({ rows: rows.slice(from), columns });

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
export function labelsIn(grid: Grid, header: Header): { headers: string[]; subject: string } {
  const headers = headersOf(grid, header);
  const subject = withoutSubject(headers.filter((text) => text !== ''));
  return subject && subject.labels.length === headers.length
    ? { headers: subject.labels, subject: subject.subject }
    : { headers, subject: '' };
}
