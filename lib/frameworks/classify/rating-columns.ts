import type { DraftGroup, DraftLevel } from '@/lib/frameworks/draft/draft';
import { placeOf } from '@/lib/frameworks/draft/draft';
import { type Grid, gridOf, type Table, textAt } from './grid';
import { groupOf } from './heads';
import { indicatorOf } from './indicator';
import { settleLevels } from './levels';
import type { Answers } from './switch';

/** How Canvas names the columns of a rubric (https://community.canvaslms.com/, "import rubrics"). */
const named = {
  rubric: /^rubric (?:name|title)$/,
  criterion: /^criteri(?:a|on) (?:name|title)$/,
  description: /^criteri(?:a|on) (?:description|long description)$/,
  rating: /^rating (?:name|title)$/,
};

/** Tables with a row a criterion, in which each level has columns for its name, what it says and its points. */
export function readRatingColumns(table: Table, block: number, answers: Answers): DraftGroup[] | null {
  const { rows, columns }: Grid = gridOf(table);
  const [header = [], ...others] = rows;
  const names = Array.from({ length: columns }, (_, column) => textAt(header[column]).toLowerCase().replace(/_/g, ' '));
  const at = (kind: keyof typeof named): number => names.findIndex((name) => named[kind].test(name));
  const [rubric, criterion, description] = [at('rubric'), at('criterion'), at('description')];
  const ratings = names.flatMap((name, column) => (named.rating.test(name) ? [column] : []));
  if (criterion < 0 || ratings.length === 0) return null;
  const end = (column: number): number => ratings.find((other) => other > column) ?? names.length;
  const groups: DraftGroup[] = [];
  for (const row of others) {
    const from = placeOf(block, row[criterion]?.row ?? null, criterion);
    const title = textAt(row[rubric]);
    if (groups.length === 0 || (title !== '' && groups.at(-1)?.title !== title)) {
      groups.push(groupOf(title, { ...from, column: Math.max(0, rubric) }, 'row'));
    }
    const levels = ratings.flatMap((column): DraftLevel[] => {
      const within = (kind: RegExp): string =>
        textAt(row[names.findIndex((name, place) => place > column && place < end(column) && kind.test(name))]);
      const label = textAt(row[column]);
      const score = Number(within(/points?$/).replace(',', '.') || Number.NaN);
      const said = within(/description$/);
      if (label === '' && said === '' && Number.isNaN(score)) return [];
      const place = placeOf(block, row[column]?.row ?? from.row, column);
      return [{ label, score: Number.isNaN(score) ? null : score, description: said, passes: false, from: place }];
    });
    if (textAt(row[criterion]) === '' && levels.length === 0) continue;
    groups.at(-1)?.children.push(indicatorOf(textAt(row[criterion]), '', textAt(row[description]), levels, from));
  }
  for (const { children } of groups) {
    for (const child of children) if (child.kind === 'indicator') settleLevels([child], 'ratings', answers);
  }
  return groups;
}
