import { columnRole } from '@/lib/frameworks/vocabulary/column-role';
import { levelLabel } from '@/lib/frameworks/vocabulary/level-label';
import { distinct, type Grid, textAt } from './grid';

export interface Header {
  /** Rows of it, with those of the title. */
  rows: number;
  /** What stands over the columns in one cell. */
  title: string;
  isSure: boolean;
}

const isNamed = (text: string): boolean => columnRole.find(text) !== null || levelLabel.find(text) !== null;

/** How many of the first rows say what the columns are. */
export function headerOf({ rows, columns }: Grid): Header {
  let at = 0;
  let title = '';
  const [only, ...more] = distinct(rows[0] ?? []);
  if (columns > 1 && rows.length > 2 && only && more.length === 0 && only.columnSpan === columns) {
    title = textAt(only);
    at = 1;
  }
  const first = at;
  while (at < first + 2 && at < rows.length - 1 && distinct(rows[at] ?? []).every(({ isHeader }) => isHeader)) at++;
  if (at > first) return { rows: at, title, isSure: true };
  const texts = distinct(rows[first] ?? []).map(textAt);
  const named = texts.filter(isNamed).length;
  if (rows.length > first + 1 && (named >= 2 || (named === 1 && texts.length <= 2 && columns > 1))) {
    return { rows: first + 1, title, isSure: true };
  }
  const lengths = rows.slice(first + 1).flatMap((row) => distinct(row).map((cell) => textAt(cell).length));
  const middle = lengths.toSorted((one, other) => one - other)[lengths.length >> 1] ?? 0;
  const isShort = texts.length > 1 && texts.every((text) => text.length <= 40 && text.length * 2 < middle);
  return isShort
    ? { rows: first + 1, title, isSure: false }
    : { rows: title === '' ? 0 : 1, title, isSure: columns < 2 };
}
