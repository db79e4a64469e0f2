import { expect, test } from 'vitest';
import type { FrameworkOutcome } from '@/lib/frameworks/format';
import { readProgramFile } from '@/lib/frameworks/proofmark/read';
import { programFileText } from '@/lib/frameworks/proofmark/write';
import { draftOfTree } from '@/lib/frameworks/tree/draft';
import { type CompetencyTree, levelsOf, type TreeNode, treeNode } from '@/lib/frameworks/tree/tree';
import { keptFramework } from '@/lib/model/framework';

const { signal } = new AbortController();
const node = (text: string, children: TreeNode[] = [], given: Partial<TreeNode> = {}): TreeNode =>
  treeNode({ key: text, text, children, from: { item: text }, ...given });
const treeOf = (children: TreeNode[], given: Partial<CompetencyTree> = {}): CompetencyTree => ({
  ...{ format: 'made', name: 'up', title: 'Whole', issuer: '', hint: '', children, remarks: [] },
  ...given,
});
const many = (name: string, count: number): TreeNode[] =>
  Array.from({ length: count }, (_, at) => node(`${name}${at}`));

function readOf(outcome: FrameworkOutcome) {
  if (outcome.outcome !== 'read') throw new Error(JSON.stringify(outcome));
  return outcome;
}

async function draftOf(tree: CompetencyTree) {
  const { draft } = readOf(await draftOfTree(tree, signal));
  const texts = new Map(draft.indicators.map(({ id, text }) => [id, text]));
  return {
    draft,
    shape: draft.requirements.map(({ title, indicatorIds }) => [title, indicatorIds.map((id) => texts.get(id))]),
    order: draft.indicators.map(({ text }) => text),
  };
}

test('leaves are indicators, what is right above them is a requirement, and what is above that says where it belongs', async () => {
  const { shape } = await draftOf(treeOf([node('A', [node('B', [node('b1'), node('b2')]), node('C', [node('c1')])])]));
  expect(shape).toEqual([
    ['A › B', ['b1', 'b2']],
    ['A › C', ['c1']],
  ]);
});

test('leaves beside branches belong to what is above both, and all stand in reading order', async () => {
  const { shape, order } = await draftOf(
    treeOf([node('N', [node('a'), node('B', [node('b1')]), node('c')]), node('top')]),
  );
  expect(shape).toEqual([
    ['N', ['a', 'c']],
    ['N › B', ['b1']],
    ['Whole', ['top']],
  ]);
  expect(order).toEqual(['a', 'b1', 'c', 'top']);
});

test('what stands in two places is one indicator under two requirements', async () => {
  const shared = node('both');
  const { shape, order } = await draftOf(treeOf([node('A', [shared]), node('B', [shared])]));
  expect(shape).toEqual([
    ['A', ['both']],
    ['B', ['both']],
  ]);
  expect(order).toEqual(['both']);
});

test('a group is never an indicator, even with nothing below it', async () => {
  const { shape } = await draftOf(treeOf([node('Empty', [], { isGroup: true }), node('A', [node('a')])]));
  expect(shape).toEqual([
    ['Empty', []],
    ['A', ['a']],
  ]);
});

test('what is said of those above is said once, where something first stands below them', async () => {
  const a = node('A', [node('B', [node('b')]), node('C', [node('c')], { hint: 'of C' })], { hint: 'of A' });
  const { draft } = await draftOf(treeOf([a], { hint: 'of all' }));
  expect(draft.requirements.map(({ directions }) => directions)).toEqual(['of all\nA\nof A', 'of C']);
});

test('all say where they came from, by what they go by there, and levels their points', async () => {
  const level = { key: '', label: 'Good', description: '', passes: true, score: 3 };
  const leaf = node('a', [], { address: 'https://x.example/a', levels: [level] });
  const { draft } = await draftOf(treeOf([node('A', [leaf])]));
  expect(draft.program.provenance).toEqual({ format: 'made', identifier: 'up' });
  expect(draft.requirements[0]?.provenance).toEqual({ format: 'made', identifier: 'A' });
  expect(draft.indicators[0]).toMatchObject({
    provenance: { format: 'made', identifier: 'a', address: 'https://x.example/a' },
    levels: [{ score: 3 }],
  });
});

test('the same source gives the same ids, another one others, and a changed text keeps its own', async () => {
  const make = (name: string, text: string) =>
    draftOf(treeOf([node('A', [node('a'), node(text, [], { key: 'id-of-b' })])], { name }));
  const [first, again, changed, other] = await Promise.all([
    make('x', 'b'),
    make('x', 'b'),
    make('x', 'b, edited'),
    make('y', 'b'),
  ]);
  const ids = ({ draft }: typeof first) => [draft.program.id, ...draft.indicators.map(({ id }) => id)];
  expect(ids(again)).toEqual(ids(first));
  expect(ids(changed)).toEqual(ids(first));
  expect(new Set([...ids(first), ...ids(other)]).size).toBe(6);
  expect(first.draft.program.id).toMatch(/^[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
});

test('what goes by the same name is told apart', async () => {
  const { draft } = await draftOf(treeOf([node('A', [node('same'), node('same')])]));
  expect(new Set(draft.indicators.map(({ id }) => id)).size).toBe(2);
});

test('what one credential does not hold becomes one for each branch, and the branch that is too large is split again', async () => {
  const tree = treeOf([
    node('A', many('a', 300)),
    node('B', [node('B1', many('b', 400)), node('B2', many('c', 400))]),
    node('D', many('d', 1_001)),
  ]);
  const { draft, remarks } = readOf(await draftOfTree(tree, signal));
  const counts = draft.credentials.map(({ id, title }) => [
    title,
    draft.indicators.filter(({ credentialId }) => credentialId === id).length,
  ]);
  expect(counts).toEqual([
    ['A', 300],
    ['B1', 400],
    ['B2', 400],
    ['D', 500],
    ['D (2)', 500],
    ['D (3)', 1],
  ]);
  expect(draft.program.title).toBe('Whole');
  expect(remarks.filter(({ kind }) => kind === 'split')).toHaveLength(6);
  expect(readProgramFile(programFileText(keptFramework(draft, 0))).outcome).toBe('read');
});

test('neighbours go together where there are more branches than credentials may be', async () => {
  const branches = Array.from({ length: 600 }, (_, at) => node(`N${at}`, [node(`n${at}`)]));
  const { draft } = await draftOf(treeOf(branches));
  expect(draft.credentials.map(({ title }) => title)).toEqual(['N0', 'N500']);
  expect(draft.indicators).toHaveLength(600);
});

test('100,000 items are read, and more than that, or too deep, is refused with its place', async () => {
  const { draft } = await draftOf(treeOf(many('x', 100_000)));
  expect([draft.credentials.length, draft.indicators.length]).toEqual([200, 100_000]);
  expect(await draftOfTree(treeOf(many('x', 100_001)), signal)).toMatchObject({ reason: 'tooLarge' });
  let deep = node('end');
  for (let at = 0; at < 70; at += 1) deep = node(`n${at}`, [deep]);
  expect(await draftOfTree(treeOf([deep]), signal)).toMatchObject({ reason: 'tooLarge', place: { item: 'n8' } });
}, 120_000);

test('a tree that doubles at every step is refused before it fills anything', async () => {
  let both = node('end');
  for (let at = 0; at < 50; at += 1) both = node(`n${at}`, [both, both]);
  expect(await draftOfTree(treeOf([both]), signal)).toMatchObject({ outcome: 'refused', reason: 'tooLarge' });
}, 60_000);

test('whatever it is made of, what comes out is as Proofmark keeps it', async () => {
  const long = 'x'.repeat(30_000);
  const levels = levelsOf(
    Array.from({ length: 30 }, () => ({ key: '', label: long, description: long, score: null, passes: null })),
  );
  const tree = treeOf([node(long, [node(long, [], { code: long, hint: long, levels })], { code: long, hint: long })], {
    title: long,
    issuer: long,
  });
  const { draft, remarks } = readOf(await draftOfTree(tree, signal));
  expect(readProgramFile(programFileText(keptFramework(draft, 0))).outcome).toBe('read');
  expect(remarks.some(({ kind }) => kind === 'shortened')).toBe(true);
  expect(draft.indicators[0]?.levels).toHaveLength(20);
});

test('a tree without leaves is refused, and an ended signal ends the reading', async () => {
  expect(await draftOfTree(treeOf([]), signal)).toMatchObject({ reason: 'empty' });
  expect(await draftOfTree(treeOf([node('G', [], { isGroup: true })]), signal)).toMatchObject({ reason: 'empty' });
  await expect(draftOfTree(treeOf([node('a')]), AbortSignal.abort())).rejects.toThrow();
});

test('levels go from worst to best by their scores, and only the best is enough where nothing says so', () => {
  const level = (label: string, score: number | null) => ({ key: '', label, description: '', score, passes: null });
  const passing = (said: Parameters<typeof levelsOf>[0]) => levelsOf(said).map(({ label, passes }) => [label, passes]);
  expect(passing([level('good', 2), level('bad', 1)])).toEqual([
    ['bad', false],
    ['good', true],
  ]);
  expect(passing([level('first', 1), level('second', 1)])).toEqual([
    ['first', false],
    ['second', true],
  ]);
});
