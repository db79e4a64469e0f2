import { type Grid, textAt } from './grid';
import type { RowLike } from './rows';
import type { ColumnRole } from './switch';

/** The points of levels, where a row right below the header or at the end gives a number for each of them. */
export function scoresIn(
  rows: readonly Grid['rows'][number][],
  likes: readonly RowLike[],
  roles: readonly ColumnRole[],
): (number | null)[] {
  const columns = roles.flatMap((role, at) => (role === 'level' ? [at] : []));
  for (const [at, row] of rows.entries()) {
    if (likes[at] !== 'total' || columns.length < 2) continue;
    const found = columns.map((column) => /^\d{1,3}(?:[.,]\d+)?/.exec(textAt(row[column]))?.[0]);
    if (new Set(found).size < columns.length || found.includes(undefined)) continue;
    const scores: (number | null)[] = roles.map(() => null);
    for (const [place, column] of columns.entries()) scores[column] = Number(found[place]?.replace(',', '.'));
    return scores;
  }
  return [];
}
