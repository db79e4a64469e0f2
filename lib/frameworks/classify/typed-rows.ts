import type { DraftGroup, DraftIndicator } from '@/lib/frameworks/draft/draft';
import { placeOf } from '@/lib/frameworks/draft/draft';
import { type Grid, gridOf, type Table, textAt } from './grid';
import { groupOf } from './heads';
import { indicatorOf } from './indicator';
import { settleLevels } from './levels';
import type { Answers } from './switch';

/** Tables whose first column says what each row is: a rubric, a criterion of it, or a level of that. Null for all others. */
export function readTypedRows(table: Table, block: number, answers: Answers): DraftGroup[] | null {
  const { rows }: Grid = gridOf(table);
  const [header, ...others] = rows;
  const types = others.map(([first]) => textAt(first).toLowerCase());
  if (!types.includes('criterion') || !types.every((type) => /^(?:rubric|criterion|level)$/.test(type))) return null;
  const names = (header ?? []).map((cell) => textAt(cell).toLowerCase());
  const groups: DraftGroup[] = [];
  const indicators: DraftIndicator[] = [];
  for (const [at, row] of others.entries()) {
    const value = (name: string): string => textAt(row[names.indexOf(name)]);
    const from = placeOf(block, row[0]?.row ?? at, 0);
    const text = value('description') || value('title');
    if (types[at] === 'rubric') groups.push(groupOf(value('title') || text, from, 'row'));
    else if (types[at] === 'criterion') {
      const indicator = indicatorOf(text, '', value('category'), [], from);
      if (groups.length === 0) groups.push(groupOf('', from, 'row'));
      groups.at(-1)?.children.push(indicator);
      indicators.push(indicator);
    } else {
      const score = Number.parseFloat(value('score'));
      indicators.at(-1)?.levels.push({
        label: value('quality'),
        score: Number.isFinite(score) ? score : null,
        ...{ description: text, passes: false, from },
      });
    }
  }
  settleLevels(indicators, 'typed', answers);
  return groups;
}
