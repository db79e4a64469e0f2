import { expect, test } from 'vitest';
import { classify } from '@/lib/frameworks/classify/classify';
import type { Switch } from '@/lib/frameworks/classify/switch';
import { indicatorsOf } from '@/lib/frameworks/draft/draft';
import { readSource } from '@/lib/frameworks/read-source';

const { signal } = new AbortController();

async function read(text: string, switches: Switch[] = []) {
  const reading = await readSource({ name: '', mediaType: '', text }, [], signal);
  if (reading.kind !== 'document') throw new Error('nothing was read');
  return classify(reading, switches);
}

type Tree = Awaited<ReturnType<typeof read>>['tree'];
const textsIn = ({ requirements }: Tree) =>
  requirements.flatMap(({ children }) => indicatorsOf(children).map(({ text }) => text));

const table = (rows: readonly string[]) => `<table>${rows.map((row) => `<tr>${row}</tr>`).join('')}</table>`;
const cells = (...texts: string[]) => texts.map((text) => `<td>${text}</td>`).join('');
const header = '<th></th><th>Competency</th><th>Does not show it (0)</th><th>Comes near (1)</th><th>Shows it (2)</th>';
const goals = ['Plans', 'Asks', 'Waits', 'Listens'];
const row = (goal: string, at: number) =>
  cells(`${at + 1} Observation`, `G${at}: ${goal}`, 'Never', 'At times', 'Always');

test('rows that begin the same each time are examples, and labels that end in points are levels', async () => {
  const rows = goals.flatMap((goal, at) => [
    row(goal, at),
    `<td>Sample statement</td><td colspan="2">She ${goal}.</td><td colspan="2">All do.</td>`,
  ]);
  const { tree } = await read(table([header, ...rows]));
  expect(textsIn(tree)).toEqual(goals);
  const [first] = tree.requirements.flatMap(({ children }) => indicatorsOf(children));
  expect(first).toMatchObject({ code: 'G0', hint: '1 Observation\nSample statement\nShe Plans.\nAll do.' });
  expect(first?.levels.map(({ label, score }) => [label, score])).toEqual([
    ['Does not show it (0)', 0],
    ['Comes near (1)', 1],
    ['Shows it (2)', 2],
  ]);
});

test('rows of one cell over all levels are of one kind, about which one switch decides', async () => {
  const words = ['So it is', 'Or it was', 'And yet', 'Or not'];
  const rows = goals.flatMap((goal, at) => [
    row(goal, at),
    `<td></td><td>${words[at]}</td><td colspan="3">She ${goal}.</td>`,
  ]);
  const text = table([header, ...rows]);
  const { tree, guesses } = await read(text);
  expect(textsIn(tree)).toEqual(goals);
  const wide = guesses.find((guess) => guess.question === 'rows' && guess.like === 'wide');
  if (wide?.question !== 'rows') throw new Error('nothing was guessed');
  expect(wide.isSure).toBe(false);
  const switched = await read(text, [{ ...wide, answer: 'indicator' }]);
  expect(textsIn(switched.tree)).toHaveLength(8);
});

test('every second row can be said to be a hint where nothing else tells rows apart, also above a row of sums', async () => {
  const rows = ['Plans', 'She plans', 'Asks', 'She asks', 'Waits', 'She waits'].map((goal) =>
    cells(goal, 'Never', 'Always'),
  );
  const text = table(['<th>Criterion</th><th>Not met</th><th>Met</th>', ...rows, cells('Total points', '', '')]);
  const { guesses } = await read(text);
  const second = guesses.find((guess) => guess.question === 'rows' && guess.like === 'second');
  if (second?.question !== 'rows') throw new Error('nothing was guessed');
  const { tree } = await read(text, [{ ...second, answer: 'hint' }]);
  expect(textsIn(tree)).toEqual(['Plans', 'Asks', 'Waits']);
});

test('in a form to fill in, rows that hold a criterion alone are indicators', async () => {
  const rows = goals.map((goal) => cells(goal, '', ''));
  const { tree } = await read(table(['<th>Criterion</th><th>Not met</th><th>Met</th>', ...rows]));
  expect(textsIn(tree)).toEqual(goals);
});

test('what is as wide as a table heads its first rows where others head those after them', async () => {
  const wide = (text: string) => `<td colspan="3">${text}</td>`;
  const columns = '<th>Criterion</th><th>Not met</th><th>Met</th>';
  const [one, other] = [
    'Learning: what teachers know of those who learn in their class and outside',
    'Climate: how it is in class, and how all that are in it take part there',
  ];
  const text = table([
    wide(one),
    columns,
    cells('Plans', 'no', 'yes'),
    wide(other),
    columns,
    cells('Asks', 'no', 'yes'),
  ]);
  const { tree } = await read(text);
  const groups = tree.requirements.flatMap(({ children }) =>
    children.map((child) =>
      child.kind === 'group' ? [child.title, indicatorsOf([child]).map(({ text }) => text)] : [],
    ),
  );
  expect(groups).toEqual([
    ['Learning', ['Plans']],
    ['Climate', ['Asks']],
  ]);
});

test('tables below each other in one sheet are requirements by the names above them', async () => {
  const sheet = [
    ...[
      'Feedback,,',
      'Show both parts,,',
      'Lesson plan,,',
      'Criterion,Not met,Met',
      'Plans,Has no plan,Has a plan',
      'Total points,,',
    ],
    ...['Student work,,', 'Criterion,Not met,Met', 'Asks,Asks nothing,Asks why', 'Waits,Never waits,Waits long'],
  ].join('\n');
  const { tree } = await read(sheet);
  expect(
    tree.requirements.map(({ title, children }) => [title, indicatorsOf(children).map(({ text }) => text)]),
  ).toEqual([
    ['Lesson plan', ['Plans']],
    ['Student work', ['Asks', 'Waits']],
  ]);
});

test('names in bold that begin a sentence over tables are requirements', async () => {
  const one = table([
    '<th>Criterion</th><th>Not met</th><th>Met</th>',
    cells('Plans', 'no', 'yes'),
    cells('Asks', 'no', 'yes'),
  ]);
  const sentence = 'effective teachers know those whom they teach.';
  const page = `<h1>Rubric</h1><p><b>LEARNING:</b> ${sentence}</p>${one}<p><b>CLIMATE:</b> ${sentence}</p>${one}`;
  const { tree } = await read(`<!doctype html><html><body>${page}</body></html>`);
  expect(tree.requirements.map(({ title, directions }) => [title, directions.map(({ text }) => text)])).toEqual([
    ['LEARNING', [sentence]],
    ['CLIMATE', [sentence]],
  ]);
});

test('a criterion that goes by a word for hints is one where it says as much of each level as others', async () => {
  const rows = ['Reflexión', 'Evidencias', 'Formato'].map((goal) => cells(goal, 'Nunca', 'Siempre'));
  const { tree } = await read(table(['<th>Criterios</th><th>Insuficiente</th><th>Excelente</th>', ...rows]));
  expect(textsIn(tree)).toEqual(['Reflexión', 'Evidencias', 'Formato']);
});

test('what is to be filled in below a rubric is none of it, and a list with yes and no is one', async () => {
  const rows = ['Has objectives', 'Lists materials'].map((goal) => cells(goal, '☐', '☐'));
  const list = table(['<th>Indicator</th><th>Yes</th><th>No</th>', ...rows]);
  const form = table([cells('Name', ''), cells('Score', ''), cells('Comments', '')]);
  const { tree } = await read(`<!doctype html><html><body><h1>Checklist</h1>${list}${form}</body></html>`);
  expect(textsIn(tree)).toEqual(['Has objectives', 'Lists materials']);
  const [first] = tree.requirements.flatMap(({ children }) => indicatorsOf(children));
  expect(first?.levels.map(({ label }) => label)).toEqual(['No', 'Yes']);
});

test('levels alone are of what stands over them, whatever that is called', async () => {
  const levels = table(['<th>Basic</th><th>Proficient</th>', cells('It is late', 'It comes in a day')]);
  const { tree } = await read(
    `<!doctype html><html><body><h1>Teaching</h1><h2>Feedback</h2>${levels}<h2>3b Questions</h2>${levels}</body></html>`,
  );
  expect(textsIn(tree)).toEqual(['Feedback', 'Questions']);
});
