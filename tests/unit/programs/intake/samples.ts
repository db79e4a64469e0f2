import { type Block, plainLine, type TableCell } from '@/lib/frameworks/blocks/block';
import type { Said } from '@/lib/frameworks/intake/steps';

export const nothingSaid: Said = { switches: [], edits: [], title: null, pages: null };

const on = (page: number) => ({ item: `page=${page}&viewrect=0,0,10,10` });

export const heading = (text: string, level: number, page = 1): Block => ({
  ...{ kind: 'heading', level, line: plainLine(text), from: on(page) },
});

export const item = (text: string, page = 1): Block => ({
  ...{ kind: 'item', line: plainLine(text, { marker: '•', depth: 1 }), from: on(page) },
});

export const rubric = (rows: readonly (readonly string[])[], pageOf = (_: number) => 1): Block => ({
  ...{ kind: 'table', rows: rows.length, columns: rows[0]?.length ?? 0, caption: '', from: on(pageOf(0)) },
  cells: rows.flatMap((texts, row) =>
    texts.map(
      (text, column): TableCell => ({
        ...{ row, column, rowSpan: 1, columnSpan: 1, isHeader: row === 0, from: on(pageOf(row)) },
        lines: text.split('\n').map((line) => plainLine(line)),
      }),
    ),
  ),
});

export const listed: Block[] = [
  heading('Requirement 1: Plan', 2),
  heading('Indicators', 3),
  item('The questions ask for reasons.'),
  item('Every learner has a way to take part.'),
  heading('Requirement 2: Reflect', 2, 2),
  heading('Indicators', 3, 2),
  item('It says what was changed.', 2),
];
