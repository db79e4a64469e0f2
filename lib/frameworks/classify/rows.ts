import { textOfCell } from '@/lib/frameworks/blocks/block';
import { hintHead } from '@/lib/frameworks/vocabulary/hint-head';
import { totalRow } from '@/lib/frameworks/vocabulary/total-row';
import { distinct, type Grid, textAt } from './grid';
import type { Answers, RowRole } from './switch';

type Row = Grid['rows'][number];

/** What each row below the header is, with one answer for all that are alike. */
export function rolesOfRows(rows: readonly Row[], header: string, shape: string, answers: Answers): RowRole[] {
  const likes = rows.map((row) => likeOf(row, header));
  const alternates = likes.filter((like) => like === 'single').length;
  const isAlternating =
    alternates > 2 &&
    alternates * 2.5 >= rows.length &&
    likes.every((like, at) => like === 'single' || likes[at + 1] !== like);
  const guessed: Record<string, RowRole> = {
    full: 'indicator',
    example: 'hint',
    single: isAlternating ? 'hint' : 'section',
    header: 'unwanted',
    total: 'unwanted',
  };
  return likes.map((like) => {
    const answer = guessed[like] ?? 'indicator';
    return answers.ask({ question: 'rows', shape, like, answer }, like !== 'single' || !isAlternating);
  });
}

function likeOf(row: Row, header: string): string {
  const cells = distinct(row);
  const texts = cells.map(textAt);
  const [first = ''] = texts;
  if (header !== '' && texts.join('\t') === header) return 'header';
  if (totalRow.find(first) !== null) return 'total';
  if (hintHead.find(first) !== null) return 'example';
  // A dash says that a cell is meant to be empty: a row with one is no head.
  const isDashed = row.some((cell) => cell && textAt(cell) === '' && textOfCell(cell).trim() !== '');
  return cells.length === 1 && row.length > 1 && !isDashed ? 'single' : 'full';
}
