import { totalRow } from '@/lib/frameworks/vocabulary/total-row';
import { distinct, type Grid, gridOf, onOneLine, type Table, textAt } from './grid';

type Row = Grid['rows'][number];

/**
 * The tables that stand below each other in one, as in a sheet: each begins with the same header, and with names in single
 * cells above that. What stands above the first of them and is not named so in the others is what all are about.
 *
 * @returns each with the cells at their places; one, and nothing about it, where there are no others
 */
export function stackedTables(table: Table): { about: string[]; tables: Table[] } {
  const one = { about: [], tables: [table] };
  const { rows } = gridOf(table);
  const first = rows.findIndex((row) => distinct(row).length > 1);
  const header = saidIn(rows[first]);
  if (first < 0 || header === '') return one;
  const headers = rows.flatMap((row, at) => (at >= first && saidIn(row) === header ? [at] : []));
  const above = headers.map((at) => singlesAbove(rows, at));
  const [own = 0, ...others] = above;
  if (others.length === 0 || others.includes(0)) return one;
  const starts = headers.map(
    (at, place) =>
      at -
      (place === 0
        ? Math.min(
            own,
            others.reduce((so, each) => Math.max(so, each), 0),
          )
        : (above[place] ?? 0)),
  );
  const begins = starts.map((at) => rows[at]?.find((cell) => cell !== undefined)?.row ?? 0);
  return {
    about: rows.slice(0, starts[0]).flatMap((row) => distinct(row).map(textAt)),
    tables: begins.map((from, at) => {
      const end = begins[at + 1] ?? Number.POSITIVE_INFINITY;
      return { ...table, caption: '', cells: table.cells.filter(({ row }) => row >= from && row < end) };
    }),
  };
}

const saidIn = (row: Row | undefined): string =>
  onOneLine(
    distinct(row ?? [])
      .map(textAt)
      .join(' '),
  ).toLowerCase();

/** How many rows right above one have a single cell, no wider than others. */
function singlesAbove(rows: readonly Row[], at: number): number {
  let count = 0;
  while (count < 4) {
    const cells = distinct(rows[at - count - 1] ?? []);
    if (cells.length !== 1 || (cells[0]?.columnSpan ?? 1) > 1 || totalRow.find(textAt(cells[0])) !== null) break;
    count++;
  }
  return count;
}
