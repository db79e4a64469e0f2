import { expect, test } from 'vitest';
import type { Column } from '@/lib/frameworks/classify/columns';
import { areRowsLevels, readLevelsDown, runsDown } from '@/lib/frameworks/classify/levels-down';
import type { ColumnRole } from '@/lib/frameworks/classify/switch';
import type { DraftChild } from '@/lib/frameworks/draft/draft';
import { madeGrid } from './made-grid';

const down = (labels: readonly string[], top: readonly string[], corner = '') =>
  runsDown(madeGrid([[corner, ...top], ...labels.map((label) => [label, ...top.map(() => 'words')])]));

test('levels run down where the first column names each once, and what is judged stands over the others', () => {
  expect(down(['Exemplary', 'Proficient', 'Beginning'], ['Asks why', 'Listens'])).toBe(true);
  expect(down(['Exemplary'], ['Asks why', 'Listens'])).toBe(false);
  expect(down(['Exemplary', ''], ['Asks why', 'Listens'])).toBe(false);
  expect(down(['Exemplary', 'Proficient', 'Exemplary'], ['Asks why'])).toBe(false);
  expect(down(['Exemplary', 'Proficient'], ['Asks why', ''])).toBe(false);
  expect(down(['Exemplary', 'Proficient'], ['Asks why', 'Beginning'])).toBe(false);
  expect(down(['Exemplary', 'Proficient'], ['Asks why', 'Listens'], 'Beginning')).toBe(false);
});

test('most of the first column are names of levels, two at least', () => {
  const top = ['Asks why', 'Listens'];
  expect(down(['Exemplary', 'Proficient', 'Beginning', 'Rocks', 'Sand'], top)).toBe(true);
  expect(down(['Exemplary', 'Proficient', 'Rocks', 'Sand'], top)).toBe(false);
  expect(down(['Exemplary', 'Rocks'], top)).toBe(false);
});

test('no more than twelve rows are levels', () => {
  const levels = (count: number) => Array.from({ length: count }, (_, at) => `Level ${at + 1}`);
  expect(down(levels(12), ['Asks why', 'Listens'])).toBe(true);
  expect(down(levels(13), ['Asks why', 'Listens'])).toBe(false);
});

test('of what stands over columns at most half may be words for columns, and none where there is but one', () => {
  const labels = ['Exemplary', 'Proficient'];
  expect(down(labels, ['Asks why', 'Description'])).toBe(true);
  expect(down(labels, ['Description', 'Indicator', 'Asks why'])).toBe(false);
  expect(down(labels, ['Description'])).toBe(false);
  expect(down(labels, ['Asks why'])).toBe(true);
});

test('what stands over several columns is nothing that is judged', () => {
  const rows = [
    ['', { text: 'Asks why', columnSpan: 2 }],
    ...['Exemplary', 'Proficient'].map((label) => [label, 'a', 'b']),
  ];
  expect(runsDown(madeGrid(rows))).toBe(false);
});

const column = (role: ColumnRole, isRepeated = false): Column => ({ role, isSure: true, isRepeated });
const judged = [column('requirement'), column('levelName'), column('criterion')];
const rowsOf = (...rows: readonly (readonly string[])[]) => madeGrid(rows).rows;
const twice = [
  ['Plan', 'Proficient', 'Names it'],
  ['Plan', 'Beginning', 'Mentions it'],
  ['Teach', 'Proficient', 'Asks why'],
  ['Teach', 'Beginning', 'Asks what'],
];

test('rows are levels where each stands once with what is judged, and that comes twice on average', () => {
  expect(areRowsLevels(rowsOf(...twice), judged, false)).toBe(true);
  expect(areRowsLevels(rowsOf(...twice), judged, true)).toBe(false);
  expect(areRowsLevels(rowsOf(...twice, ['Ask', 'Proficient', 'x']), judged, false)).toBe(false);
  expect(areRowsLevels(rowsOf(...twice, ['Plan', 'Beginning', 'again']), judged, false)).toBe(false);
  expect(
    areRowsLevels(rowsOf(...twice), [judged[0] ?? column('group'), column('nothing'), column('criterion')], false),
  ).toBe(false);
});

/** What is judged, with its code, its hint and its levels; groups with what stands under them. */
const outlineOf = (children: readonly DraftChild[]): unknown[] =>
  children.map((child) =>
    child.kind === 'group'
      ? [child.code, child.title, ...outlineOf(child.children)]
      : {
          is: `${child.code} ${child.text}`.trim(),
          hint: child.hint,
          at: [child.from.row, child.from.column],
          levels: child.levels.map(({ label, score, description }) => [label, score, description]),
        },
  );
const readDown = (rows: readonly (readonly string[])[], columns: readonly Column[], headers: readonly string[] = []) =>
  outlineOf(readLevelsDown(rowsOf(...rows), columns, headers, 7, 'The rubric'));

test('each name has its rows for levels, and rows of one level are one, line by line', () => {
  expect(readDown([...twice, ['Teach', 'Beginning', 'or nothing']], judged)).toEqual([
    {
      is: 'Plan',
      hint: '',
      at: [0, 0],
      levels: [
        ['Proficient', null, 'Names it'],
        ['Beginning', null, 'Mentions it'],
      ],
    },
    {
      is: 'Teach',
      hint: '',
      at: [2, 0],
      levels: [
        ['Proficient', null, 'Asks why'],
        ['Beginning', null, 'Asks what\nor nothing'],
      ],
    },
  ]);
});

test('where nothing names what is judged, it is the whole, and stands where its rows begin', () => {
  const rows = [
    ['Proficient', 'Names it'],
    ['Beginning', 'Mentions it'],
  ];
  expect(readDown(rows, [column('levelName'), column('criterion')])).toEqual([
    {
      is: 'The rubric',
      hint: '',
      at: [0, 0],
      levels: [
        ['Proficient', null, 'Names it'],
        ['Beginning', null, 'Mentions it'],
      ],
    },
  ]);
});

test('the innermost of several names is judged, and those around it are groups, each made once', () => {
  const columns = [column('requirement'), column('code'), column('group'), column('levelName'), column('criterion')];
  const rows = [
    ['Plan', 'A', 'Goals', 'Proficient', 'Names'],
    ['Plan', 'A', 'Goals', 'Beginning', 'Mentions'],
    ['Plan', 'B', 'Tasks', 'Proficient', 'Fit'],
  ];
  expect(readDown(rows, columns)).toEqual([
    [
      ...['', 'Plan'],
      {
        is: 'A Goals',
        hint: '',
        at: [0, 2],
        levels: [
          ['Proficient', null, 'Names'],
          ['Beginning', null, 'Mentions'],
        ],
      },
      { is: 'B Tasks', hint: '', at: [2, 2], levels: [['Proficient', null, 'Fit']] },
    ],
  ]);
});

test('points are read from the column that is called so, also with a comma, and not from a word in a sentence', () => {
  const columns = [column('requirement'), column('levelName'), column('nothing'), column('criterion')];
  const rows = [
    ['Plan', 'Proficient', '2,5 points', 'Names it'],
    ['Plan', 'Beginning', 'none', 'Mentions it'],
  ];
  const levelsUnder = (header: string) => readDown(rows, columns, ['', '', header, '']);
  const named = (first: number | null) => [
    {
      is: 'Plan',
      hint: '',
      at: [0, 0],
      levels: [
        ['Proficient', first, 'Names it'],
        ['Beginning', null, 'Mentions it'],
      ],
    },
  ];
  expect(levelsUnder('Points')).toEqual(named(2.5));
  expect(levelsUnder('Notes')).toEqual(named(null));
});

test('a hint that repeats with a name is said of it, and another is said of its level', () => {
  const rows = [
    ['Plan', 'Look at goals', 'Proficient', 'Names it'],
    ['Plan', 'Look at goals', 'Beginning', 'Mentions it'],
  ];
  const columns = (isRepeated: boolean) => [
    ...[column('requirement'), column('hint', isRepeated), column('levelName'), column('criterion')],
  ];
  expect(readDown(rows, columns(true))).toMatchObject([
    {
      hint: 'Look at goals',
      levels: [
        ['Proficient', null, 'Names it'],
        ['Beginning', null, 'Mentions it'],
      ],
    },
  ]);
  expect(readDown(rows, columns(false))).toMatchObject([
    {
      hint: '',
      levels: [
        ['Proficient', null, 'Look at goals\nNames it'],
        ['Beginning', null, 'Look at goals\nMentions it'],
      ],
    },
  ]);
});
