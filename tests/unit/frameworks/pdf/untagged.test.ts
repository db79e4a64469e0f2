import { describe, expect, test } from 'vitest';
import { blocksOf, grid, outline, page, text, wordsOfTable } from './made-page';

describe('text of untagged pages', () => {
  test('is headings by size, items by their markers and places, and paragraphs', () => {
    const made = page(1, {
      texts: [
        text('Teaching well', 50, 60, { size: 18 }),
        text('What it takes is written here, in lines that go on until the margin', 50, 100),
        text('and one more.', 50, 113),
        text('1.', 60, 140),
        text('Plan a lesson, by:', 75, 140),
        text('a)', 80, 155),
        text('setting a goal that', 95, 155),
        text('b)', 80, 170),
        text('asking', 95, 170),
        text('2.', 60, 185),
        text('Teach it', 75, 185),
      ],
    });
    expect(outline(blocksOf(made))).toEqual([
      'heading 1: Teaching well',
      'paragraph: What it takes is written here, in lines that go on until the margin and one more.',
      'item 0 1.: Plan a lesson, by:',
      'item 1 a): setting a goal that',
      'item 1 b): asking',
      'item 0 2.: Teach it',
    ]);
  });

  test('goes on on the next page, past what runs along', () => {
    const running = (number: number) => [text('Framework of 2026', 50, 20), text(`Page ${number}`, 280, 780)];
    const pages = [
      page(1, { texts: [...running(1), text('• Knows how pupils learn from what they have been', 50, 700)] }),
      page(2, { texts: [...running(2), text('taught before.', 58, 60)] }),
    ];
    expect(outline(blocksOf(...pages))).toEqual([
      'item 0 •: Knows how pupils learn from what they have been taught before.',
    ]);
  });

  test('keeps a line for itself where the next word would have fitted', () => {
    const made = page(1, {
      texts: [
        text('Name of the teacher', 50, 100),
        text('School', 50, 113),
        text('This line here is as long as the page lets lines be, and so it goes', 50, 126),
        text('on.', 50, 139),
      ],
    });
    expect(outline(blocksOf(made)).map((line) => line.slice(0, 25))).toEqual([
      'paragraph: Name of the te',
      'paragraph: School',
      'paragraph: This line here',
    ]);
  });
});

describe('tables of untagged pages', () => {
  const lefts = [50, 200, 400, 550];

  test('are what ruling lines close in, the lines of a cell joined', () => {
    const made = page(1, {
      marks: grid(lefts, [100, 120, 150]),
      texts: [
        text('Criterion', 55, 104, { isBold: true }),
        text('Developing', 205, 104, { isBold: true }),
        text('Accomplished', 405, 104, { isBold: true }),
        text('Questions', 55, 124),
        text('Asks questions to which pupils answer', 205, 124),
        text('with a word', 205, 136),
        text('Asks why', 405, 124),
      ],
    });
    const [table] = blocksOf(made);
    expect(wordsOfTable(table)).toEqual([
      ['Criterion', 'Developing', 'Accomplished'],
      ['Questions', 'Asks questions to which pupils answer with a word', 'Asks why'],
    ]);
    expect(table?.kind === 'table' && table.cells.map(({ isHeader }) => isHeader)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  test('have merged cells where a line is missing', () => {
    const marks = grid(lefts, [100, 120, 140]).map((mark) =>
      mark.left === 400 && mark.right === 401 ? { ...mark, top: 120 } : mark,
    );
    const made = page(1, {
      marks,
      texts: [
        text('One', 55, 104),
        text('Both', 205, 104),
        text('A', 55, 124),
        text('B', 205, 124),
        text('C', 405, 124),
      ],
    });
    const [table] = blocksOf(made);
    const merged = table?.kind === 'table' ? table.cells.find(({ row, column }) => row === 0 && column === 1) : null;
    expect(merged).toMatchObject({ columnSpan: 2, rowSpan: 1 });
  });

  test('go over pages: rows of headers that repeat are dropped, rows that a page cuts are joined', () => {
    const header = [text('Criterion', 55, 104, { isBold: true }), text('Level', 205, 104, { isBold: true })];
    const open = grid([50, 200, 550], [100, 120, 140, 170]).filter(
      ({ top, bottom }) => !(top === 170 && bottom === 171),
    );
    const pages = [
      page(1, {
        marks: open,
        texts: [
          ...header,
          text('One', 55, 124),
          text('First', 205, 124),
          text('Two', 55, 144),
          text('Second.', 205, 144),
        ],
      }),
      page(2, {
        marks: grid([50, 200, 550], [100, 120, 140, 160]),
        texts: [...header, text('And more.', 205, 124), text('Three', 55, 144), text('Third', 205, 144)],
      }),
    ];
    const blocks = blocksOf(...pages);
    expect(blocks).toHaveLength(1);
    expect(wordsOfTable(blocks[0])).toEqual([
      ['Criterion', 'Level'],
      ['One', 'First'],
      ['Two', 'Second.\nAnd more.'],
      ['Three', 'Third'],
    ]);
  });

  test('are told by columns that are aligned where no lines are', () => {
    const row = (top: number, first: string, second: string, third: string) => [
      text(first, 50, top),
      text(second, 200, top),
      text(third, 400, top),
    ];
    const made = page(1, {
      texts: [
        ...row(100, 'Criterion', 'Not yet', 'Met'),
        ...row(125, 'Goals', 'Has none that the pupils', 'Has some'),
        text('would understand', 200, 137),
        ...row(160, 'Tasks', 'Has few', 'Has many'),
      ],
    });
    const [table] = blocksOf(made);
    expect(wordsOfTable(table)).toEqual([
      ['Criterion', 'Not yet', 'Met'],
      ['Goals', 'Has none that the pupils would understand', 'Has some'],
      ['Tasks', 'Has few', 'Has many'],
    ]);
  });

  test('that touch are two where their columns are not the same', () => {
    const made = page(1, {
      marks: [...grid([50, 200, 550], [100, 120, 140]), ...grid([50, 300, 550], [140, 160, 180])],
      texts: [
        ...[104, 124].flatMap((top) => [text('A', 55, top), text('B', 205, top)]),
        ...[144, 164].flatMap((top) => [text('C', 55, top), text('D', 305, top)]),
      ],
    });
    expect(outline(blocksOf(made))).toEqual(['table 2 × 2', 'table 2 × 2']);
  });

  test('are not frames around text', () => {
    const made = page(1, { marks: grid([50, 550], [100, 140]), texts: [text('In a box', 60, 110)] });
    expect(outline(blocksOf(made))).toEqual(['paragraph: In a box']);
  });
});
