import { expect, test } from 'vitest';
import type { DraftTree } from '@/lib/frameworks/draft/draft';
import { edited } from '@/lib/frameworks/draft/edit';
import type { IntakeId } from '@/lib/model/ids';
import { credentialsOf, draftToKeep } from '@/lib/programs/intake/kept-draft';
import { type Direction, dropped, moved } from '@/lib/programs/intake/moves';
import { rowFinder } from '@/lib/programs/intake/places';
import { classified } from '@/lib/programs/intake/proposal';
import { rowsOf, sameRow } from '@/lib/programs/intake/rows';
import { item, listed, nothingSaid, rubric } from './samples';

const { tree } = classified({ title: 'Discussions', blocks: listed }, nothingSaid);
const rows = rowsOf(tree);
const texts = (of: DraftTree) => rowsOf(of).map(({ depth, text }) => `${'-'.repeat(depth)}${text}`);
const keyOf = (text: string, of = tree) => rowsOf(of).find((row) => row.text === text)?.key ?? '';

test('a draft is shown as lines, each in its depth', () => {
  expect(texts(tree)).toEqual([
    '-Plan',
    '--The questions ask for reasons.',
    '--Every learner has a way to take part.',
    '-Reflect',
    '--It says what was changed.',
  ]);
  expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
});

function after(of: DraftTree, text: string, ...directions: Direction[]): DraftTree {
  return directions.reduce((present, direction) => {
    const edit = moved(present, keyOf(text, present), direction);
    return edit ? edited(present, [edit]) : present;
  }, of);
}

test('a line moves up and down, also into the requirement before and after, and back', () => {
  const text = 'Every learner has a way to take part.';
  expect(texts(after(tree, text, 'up'))[1]).toBe(`--${text}`);
  expect(texts(after(tree, text, 'down')).slice(2, 4)).toEqual(['-Reflect', `--${text}`]);
  expect(texts(after(tree, text, 'down', 'up'))).toEqual(texts(tree));
  expect(texts(after(tree, text, 'up', 'up', 'up'))[1]).toBe(`--${text}`);
});

test('a line goes into a group before it and out again', () => {
  const group = {
    kind: 'group',
    key: 'g',
    code: '',
    title: 'Group',
    by: 'row',
    said: [],
    children: [],
    from: rows[0]?.from,
  } as never;
  const grouped = structuredClone(tree);
  grouped.requirements[0]?.children.unshift(group);
  const text = 'The questions ask for reasons.';
  expect(texts(after(grouped, text, 'in')).slice(1, 3)).toEqual(['--Group', `---${text}`]);
  expect(texts(after(grouped, text, 'in', 'out'))).toEqual(texts(grouped));
  expect([moved(grouped, keyOf(text), 'out'), moved(grouped, 'nowhere', 'up')]).toEqual([null, null]);
});

test('a place in the document leads to its line, the nearest around it, or to none', () => {
  const table = rubric([
    ['Criteria', 'Exemplary', 'Beginning'],
    ['Reasons are given', 'Always', 'Never'],
  ]);
  const rowAt = rowFinder(rowsOf(classified({ title: 'Rubric', blocks: [table] }, nothingSaid).tree));
  const at = (row: number, column: number) => rowAt({ block: 0, row, column, line: 0 })?.text;
  expect([at(1, 0), at(1, 2), rowAt({ block: 7, row: null, column: null, line: null })]).toEqual([
    'Reasons are given',
    'Reasons are given',
    null,
  ]);
});

test('lines are the same where they show the same', () => {
  const [one, other] = [rows[1], rowsOf(structuredClone(tree))[1]];
  if (!one || !other) throw new Error('no lines');
  expect(sameRow(one, other)).toBe(true);
  expect(sameRow(one, { ...other, text: 'Other' })).toBe(false);
  const level = { label: 'A', score: null, description: '', passes: false, from: one.from };
  expect(sameRow({ ...one, levels: [level] }, { ...one, levels: [{ ...level, passes: true }] })).toBe(false);
});

test('a document is known again by its address or its name; what was pasted without a telling title is always new', async () => {
  const intake = { id: 'i1' as IntakeId, name: 'a.pdf', title: 'A', address: '' };
  const { signal } = new AbortController();
  const kept = async (given: Partial<typeof intake>, title = 'Plan') =>
    (await draftToKeep({ ...intake, ...given }, { ...tree, title }, signal)).draft.program;
  expect((await kept({}, ' ')).title).toBe('A');
  const ids = [
    {},
    { name: 'b.pdf' },
    { name: '' },
    { name: '', id: 'i2' as IntakeId },
    { address: 'https://a.example/' },
  ];
  const made = await Promise.all(ids.map(async (each) => (await kept(each)).id));
  expect(new Set(made).size).toBe(ids.length);
  expect(await kept({})).toEqual(await kept({}));
  expect(credentialsOf(tree)).toBe(1);
});

test('each line has a key of its own, also where all comes from one place, and where one line is split twice', () => {
  const bare = classified(
    { title: '', blocks: [item('Learners talk and listen and ask.'), item('They write.')] },
    nothingSaid,
  );
  const unique = (of: DraftTree) => new Set(rowsOf(of).map(({ key }) => key)).size === rowsOf(of).length;
  expect(unique(bare.tree)).toBe(true);
  const key = keyOf('Learners talk and listen and ask.', bare.tree);
  const twice = edited(bare.tree, [
    { edit: 'split', key, at: 24 },
    { edit: 'split', key, at: 13 },
  ]);
  expect(texts(twice).slice(1, 4)).toEqual(['--Learners talk', '--and listen', '--and ask.']);
  expect(unique(twice)).toBe(true);
});

test('a requirement moves among the others with all that it holds', () => {
  expect(texts(after(tree, 'Reflect', 'up')).slice(0, 3)).toEqual(['-Reflect', '--It says what was changed.', '-Plan']);
  expect(texts(after(tree, 'Plan', 'down', 'up'))).toEqual(texts(tree));
  expect(['up', 'in', 'out'].map((direction) => moved(tree, keyOf('Plan'), direction as Direction))).toEqual([
    null,
    null,
    null,
  ]);
});

test('lines are put into a new group, which moves, takes others in and lets them out', () => {
  const [first, second] = ['The questions ask for reasons.', 'Every learner has a way to take part.'];
  const grouped = edited(tree, [
    { edit: 'group', keys: [keyOf(second), keyOf('It says what was changed.')], title: 'New' },
  ]);
  expect(texts(grouped)).toEqual([
    '-Plan',
    `--${first}`,
    '--New',
    `---${second}`,
    '---It says what was changed.',
    '-Reflect',
  ]);
  expect(texts(after(grouped, 'New', 'up'))[1]).toBe('--New');
  expect(texts(after(grouped, 'New', 'down', 'down')).at(-3)).toBe('--New');
  expect(texts(after(grouped, second, 'out')).slice(2, 5)).toEqual([
    '--New',
    '---It says what was changed.',
    `--${second}`,
  ]);
  const within = edited(grouped, [
    { edit: 'group', keys: [keyOf('New', grouped), keyOf(second, grouped)], title: 'Around' },
  ]);
  expect(texts(within).slice(2, 5)).toEqual(['--Around', '---New', `----${second}`]);
});

test('the ends of a group move out of it, to where they stand beside it', () => {
  const [first = '', second = '', third = ''] = [1, 2, 4].map((at) => texts(tree)[at]?.slice(2));
  const grouped = edited(tree, [
    { edit: 'group', keys: [keyOf(first), keyOf(second)], title: 'New' },
    { edit: 'move', key: keyOf(third), into: keyOf('Plan'), at: 1 },
  ]);
  const plan = (of: DraftTree) => texts(of).slice(0, 5);
  expect(plan(grouped)).toEqual(['-Plan', '--New', `---${first}`, `---${second}`, `--${third}`]);
  expect(plan(after(grouped, second, 'down'))).toEqual(['-Plan', '--New', `---${first}`, `--${second}`, `--${third}`]);
  expect(plan(after(grouped, first, 'up'))).toEqual(['-Plan', `--${first}`, '--New', `---${second}`, `--${third}`]);
});

test('what is dragged stands where it is let go, and never within itself', () => {
  const [first, second] = ['The questions ask for reasons.', 'Every learner has a way to take part.'];
  const drop = (of: DraftTree, text: string, on: string, where: 'before' | 'into' | 'after') => {
    const edit = dropped(of, keyOf(text, of), keyOf(on, of), where);
    return edit && texts(edited(of, [edit]));
  };
  expect(drop(tree, first, second, 'after')?.slice(1, 3)).toEqual([`--${second}`, `--${first}`]);
  expect(drop(tree, second, first, 'before')?.slice(1, 3)).toEqual([`--${second}`, `--${first}`]);
  expect(drop(tree, first, 'Reflect', 'into')?.slice(2)).toEqual([
    '-Reflect',
    '--It says what was changed.',
    `--${first}`,
  ]);
  expect(drop(tree, 'Plan', 'Reflect', 'into')?.[0]).toBe('-Reflect');
  expect(drop(tree, 'Reflect', first, 'before')?.[0]).toBe('-Reflect');
  const grouped = edited(tree, [{ edit: 'group', keys: [keyOf(first)], title: 'New' }]);
  expect(drop(grouped, second, 'New', 'into')?.slice(1, 4)).toEqual(['--New', `---${first}`, `---${second}`]);
  expect([
    drop(grouped, 'New', first, 'after'),
    drop(tree, first, first, 'after'),
    drop(tree, 'Plan', first, 'after'),
  ]).toEqual([null, null, null]);
});
