import type { DraftIndicator } from '@/lib/frameworks/draft/draft';
import { placeOf } from '@/lib/frameworks/draft/draft';
import { gridOf, type Table, textAt } from './grid';
import { indicatorOf } from './indicator';
import { settleLevels } from './levels';
import type { Answers } from './switch';

const version = /^v\d+(?:\.\d+)*(?:-[a-z]+)?$/;

/**
 * Rubrics as Google Classroom gives them out as a sheet: a warning and a version at the top; then for each criterion its
 * name and what is said of it in the first column, and below, from the second on, points, names and texts of its levels,
 * of which any may be missing.
 */
export function readClassroomRubric(table: Table, block: number, answers: Answers): DraftIndicator[] | null {
  const { rows } = gridOf(table);
  if (!version.test(textAt(rows[1]?.[0])) || textAt(rows[0]?.[0]).length < 20) return null;
  const indicators: DraftIndicator[] = [];
  let isOpen = false;
  for (const row of rows.slice(2)) {
    const first = textAt(row[0]);
    const values = row.slice(1);
    const last = indicators.at(-1);
    if (first !== '' && (!isOpen || !last)) {
      indicators.push(indicatorOf(first, '', '', [], placeOf(block, row[0]?.row ?? null, 0)));
      isOpen = true;
    } else if (first !== '' && last) last.hint = [last.hint, first].filter((text) => text !== '').join('\n');
    if (!last || first !== '') continue;
    isOpen = false;
    for (const [at, cell] of values.entries()) {
      const text = textAt(cell);
      if (text === '') continue;
      const from = placeOf(block, cell?.row ?? null, at + 1);
      const known = last.levels.find((level) => level.from.column === at + 1);
      const level = known ?? { label: '', score: null, description: '', passes: false, from };
      if (!known) last.levels.push(level);
      if (level.score === null && !known && /^\d{1,6}(?:[.,]\d+)?$/.test(text))
        level.score = Number(text.replace(',', '.'));
      else if (level.label === '' && text.length <= 100) level.label = text;
      else level.description = [level.description, text].filter((each) => each !== '').join('\n');
    }
  }
  for (const indicator of indicators) {
    for (const level of indicator.levels) level.label ||= String(level.score ?? '');
    settleLevels([indicator], 'classroom', answers);
  }
  return indicators;
}
