import { describe, expect, test } from 'vitest';
import type { PdfMark } from '@/lib/frameworks/pdf/page';
import { blocksOf, grid, outline, page, text, wordsOfTable } from './made-page';

const box = (left: number, top: number, right: number, bottom: number, fill = '#e5e6e5'): PdfMark => ({
  ...{ left, top, right, bottom, fill },
});

/** A line below a row, drawn below each of its cells. */
const drawn = (sides: readonly number[], at: number): PdfMark[] =>
  sides.slice(1).map((right, place) => box(sides[place] ?? 0, at, right, at + 1, '#888888'));

describe('cells on a ground', () => {
  const sides = [50, 300, 550];

  test('are whole where each of their lines is painted again in their colour', () => {
    const made = page(1, {
      marks: [...grid(sides, [100, 160]), box(301, 101, 549, 159), box(301, 101, 549, 115), box(301, 115, 549, 130)],
      texts: [text('Questions', 55, 104), text('Asks why', 305, 104), text('and waits', 305, 118)],
    });
    expect(wordsOfTable(blocksOf(made)[0])).toEqual([['Questions', 'Asks why\nand waits']]);
  });

  test('are whole where rows are drawn without a line between them, in columns that have some', () => {
    const rows = [100, 130, 160].flatMap((top, at, all) => {
      const bottom = all[at + 1] ?? 190;
      return [box(51, top, 299, bottom), box(301, top, 549, bottom)];
    });
    const made = page(1, {
      marks: [...grid(sides, [100, 190]), ...rows],
      texts: [
        text('Conduct', 55, 104),
        text('Avoids harm', 305, 104),
        text('AND', 305, 134),
        text('Keeps records', 305, 164),
      ],
    });
    expect(wordsOfTable(blocksOf(made)[0])).toEqual([['Conduct', 'Avoids harm\nAND\nKeeps records']]);
  });

  test('are cells where browsers print them white', () => {
    const made = page(1, {
      marks: [100, 140].flatMap((top) => [
        box(50, top, 298, top + 38, '#ffffff'),
        box(300, top, 550, top + 38, '#ffffff'),
      ]),
      texts: [
        ...[text('Goal', 55, 116), text('Names it', 305, 104), text('and says why', 305, 116)],
        ...[text('Task', 55, 156), text('Fits it', 305, 144), text('and is fair', 305, 156)],
      ],
    });
    expect(wordsOfTable(blocksOf(made)[0])).toEqual([
      ['Goal', 'Names it\nand says why'],
      ['Task', 'Fits it\nand is fair'],
    ]);
  });
});

describe('rows that only lines across part', () => {
  const sides = [50, 120, 300, 550];

  test('have the columns in which the lines are drawn, and those above the first line and below the last', () => {
    const made = page(1, {
      marks: [...drawn(sides, 120), ...drawn(sides, 160)],
      texts: [
        text('Criterion', 55, 105),
        text('Met', 125, 105),
        text('Not met', 305, 105),
        text('Plans for', 55, 126),
        text('Each lesson names what is learned', 125, 126),
        text('No goal', 305, 126),
        text('access', 55, 139),
        text('Feedback', 55, 166),
        text('In a day', 125, 166),
        text('Never', 305, 166),
      ],
    });
    expect(wordsOfTable(blocksOf(made)[0])).toEqual([
      ['Criterion', 'Met', 'Not met'],
      ['Plans for access', 'Each lesson names what is learned', 'No goal'],
      ['Feedback', 'In a day', 'Never'],
    ]);
  });

  test('are of two tables where something else stands between them', () => {
    const table = (top: number) => [
      ...[text('Goal', 55, top), text('Met', 125, top), text('Not met', 305, top)],
      ...[text('Task', 55, top + 26), text('Fair', 125, top + 26), text('Unfair', 305, top + 26)],
    ];
    const made = page(1, {
      marks: [120, 146, 240, 266].flatMap((at) => drawn(sides, at)),
      texts: [...table(105), text('Student work', 50, 180, { size: 16, isBold: true }), ...table(225)],
    });
    expect(outline(blocksOf(made))).toEqual(['table 2 × 3', 'heading 1: Student work', 'table 2 × 3']);
  });

  test('are no table where paragraphs stand between the lines', () => {
    const made = page(1, {
      marks: [100, 200, 300].map((at) => box(50, at, 550, at + 1, '#888888')),
      texts: [120, 220].flatMap((top) => [
        text('1: Goals', 50, top, { size: 14, isBold: true }),
        text('Guru: the goal of each lesson is seen in all that is done there.', 50, top + 30),
      ]),
    });
    expect(blocksOf(made).map(({ kind }) => kind)).not.toContain('table');
  });
});

describe('tables over pages', () => {
  const sides = [50, 150, 350, 550];
  const header = (given: Partial<ReturnType<typeof text>> = {}, labels = ['Criterion', 'Not yet', 'Met']) =>
    labels.map((label, at) => text(label, (sides[at] ?? 0) + 5, 104, { isBold: true, ...given }));
  const row = (top: number, words: string) => [
    ...[text(words, 55, top), text(`${words} is not seen.`, 155, top), text(`${words} is seen.`, 355, top)],
  ];
  const ground = (fill: string) =>
    sides.slice(1).map((right, at) => box((sides[at] ?? 0) + 1, 101, right - 1, 119, fill));

  test('go on past the number of a page in a frame', () => {
    const pages = [1, 2, 3].map((number) =>
      page(number, {
        marks: [...grid(sides, [100, 120, 140]), ...grid([280, 320], [740, 760])],
        texts: [...header(), ...row(124, `Goal ${number}`), text(String(number), 296, 745)],
      }),
    );
    expect(outline(blocksOf(...pages))).toEqual(['table 4 × 3']);
  });

  test('part where the next page begins with a header of its own', () => {
    const made = (number: number, labels: string[]) =>
      page(number, {
        marks: [...ground('#6c395c'), ...grid(sides, [100, 120, 140])],
        texts: [...header({}, labels), ...row(124, `Goal ${number}`)],
      });
    const pages = [made(1, ['Criterion', 'Not yet', 'Met']), made(2, ['Criterion', 'Absent', 'Present'])];
    expect(outline(blocksOf(...pages))).toEqual(['table 2 × 3', 'table 2 × 3']);
  });

  test('have one column where it is parted elsewhere in one row than in another', () => {
    const made = page(1, {
      marks: [...grid(sides, [100, 120]), ...grid([50, 180, 350, 550], [120, 140])],
      texts: [
        ...row(104, 'One'),
        ...[text('Two, in more words', 55, 124), text('Two is not seen.', 185, 124), text('Two is seen.', 355, 124)],
      ],
    });
    expect(wordsOfTable(blocksOf(made)[0])).toEqual([
      ['One', 'One is not seen.', 'One is seen.'],
      ['Two, in more words', 'Two is not seen.', 'Two is seen.'],
    ]);
  });

  test('without any line hold rows as wide as they are, and go on in their columns', () => {
    const rubric = (number: number) =>
      [0, 1, 2].flatMap((at) => {
        const top = (number === 1 ? 130 : 60) + at * 44;
        const [example, code] = [
          `Example: in lesson ${at} of week ${number} all that is said there was seen by the whole class`,
          `${number}.${at}`,
        ];
        return [...row(top, `Goal ${code}`), text(example, 55, top + 22)];
      });
    const pages = [page(1, { texts: [...header(), ...rubric(1)] }), page(2, { texts: rubric(2) })];
    const [table, ...others] = blocksOf(...pages);
    expect(others).toEqual([]);
    const words = wordsOfTable(table);
    expect(words).toHaveLength(13);
    expect(words.filter(([first]) => first?.startsWith('Example:'))).toHaveLength(6);
    expect(words[7]).toEqual(['Goal 2.0', 'Goal 2.0 is not seen.', 'Goal 2.0 is seen.']);
  });
});

test('words that lines divide are whole where they stand whole elsewhere, and others keep their hyphens', () => {
  const lines = [
    'The performance of teachers and the self-assessment of a whole class that is',
    'written down here shows in its perfor-',
    'mance what is seen in a class, and in its self-',
    'assessment as well.',
  ];
  const made = page(1, { texts: lines.map((line, at) => text(line, 50, 100 + at * 13)) });
  const said = outline(blocksOf(made)).join(' ');
  expect(said).toContain('in its performance what');
  expect(said).toContain('in its self-assessment as well');
});

describe('paragraphs of untagged pages', () => {
  test('of a few words each stay apart, whatever the longest of them is', () => {
    const lines = [
      'Artifact 1: Lesson plan',
      'Submit a plan of at most 3 pages.',
      'Competency Indicators',
      'Plans for access',
    ];
    const made = page(1, { texts: lines.map((line, at) => text(line, 50, 100 + at * 23)) });
    expect(blocksOf(made)).toHaveLength(4);
  });

  test('are whole where a sentence or a short form ends with a line of an item', () => {
    const lines = [
      'Receiving clear, consistent and effective mentoring in each and every week that is.',
      'Receiving it also in all of the other weeks that a year may have in it (e.g.',
      'by modelling what is expected).',
    ];
    const made = page(1, {
      texts: [text('1.', 60, 100), ...lines.map((line, at) => text(line, 75, 100 + at * 13))],
    });
    expect(outline(blocksOf(made))).toEqual([`item 0 1.: ${lines.join(' ')}`]);
  });
});
