import { expect, test } from 'vitest';
import { classify } from '@/lib/frameworks/classify/classify';
import { type DraftChild, indicatorsOf } from '@/lib/frameworks/draft/draft';
import { readSource } from '@/lib/frameworks/read-source';

const { signal } = new AbortController();

async function treeOf(text: string) {
  const reading = await readSource({ name: '', mediaType: '', text }, [], signal);
  if (reading.kind !== 'document') throw new Error('nothing was read');
  return classify(reading).tree;
}

const shown = (child: DraftChild): unknown =>
  child.kind === 'group' ? { [child.title]: child.children.map(shown) } : `${child.code} ${child.text}`.trim();

async function read(text: string) {
  const { requirements } = await treeOf(text);
  return requirements.map(({ title, prompts, children }) => ({
    ...{ title, prompts: prompts.map(({ text: prompt }) => prompt) },
    indicators: children.map(shown),
  }));
}

const page = (body: string) => `<!doctype html><html><body><main>${body}</main></body></html>`;
const indicatorsIn = async (text: string) => (await read(text)).map(({ title, indicators }) => [title, indicators]);

test('codes are those that stand after a word for an indicator, and those with a letter in brackets', async () => {
  const standards = `Teacher Standards

Standard 1: Collaboration
Indicator 1.1: Builds trust among colleagues.
Indicator 1.2: Leads teams with clear norms.

Standard 2: Inquiry
2(a) Poses questions about practice.
2(b) Gathers evidence from classrooms.
`;
  expect(await indicatorsIn(standards)).toEqual([
    ['Standard 1: Collaboration', ['1.1 Builds trust among colleagues.', '1.2 Leads teams with clear norms.']],
    ['Standard 2: Inquiry', ['2(a) Poses questions about practice.', '2(b) Gathers evidence from classrooms.']],
  ]);
});

test('letters with a number are codes where a list has them, and head what they stand below', async () => {
  const text = `Indicators for Blended Learning

Domain A – Planning
A1  Selects digital tools that fit the goal
A2  Plans stations with clear tasks

Domain B – Teaching
B1 Moves among groups during stations
B2 Uses data to regroup students
`;
  const { requirements } = await treeOf(text);
  const codes = requirements.map(({ title, children }) => [title, indicatorsOf(children).map(({ code }) => code)]);
  expect(codes).toEqual([
    ['Domain A – Planning', ['A1', 'A2']],
    ['Domain B – Teaching', ['B1', 'B2']],
  ]);
});

test('a letter with a number that one line alone begins with is a word', async () => {
  const text = page('<h1>Goals</h1><ul><li>K12 teachers plan together</li><li>Families are asked</li></ul>');
  expect(await indicatorsIn(text)).toEqual([['Goals', ['K12 teachers plan together', 'Families are asked']]]);
});

test('what a mail quotes is read without the signs before its lines', async () => {
  const mail = `Hi Anna,

> To earn the badge, show that you:
>
> A1. Plan checks for understanding that match the goal of the lesson and
> that all students can take part in.
> A2. Use two kinds of checks.

See you
`;
  const [only] = await indicatorsIn(mail);
  expect(only?.[1]).toEqual([
    'A1 Plan checks for understanding that match the goal of the lesson and that all students can take part in.',
    'A2 Use two kinds of checks.',
  ]);
});

test('lists that lost their indents nest by what their lines are marked with', async () => {
  const text = `Artifact 1: Unit Plan

Competency Indicators

•\tPlans the unit
o\tNames the standards.
o Names the tasks.
•\tPlans the assessment
o\tNames the evidence.
`;
  expect(await indicatorsIn(text)).toEqual([
    [
      'Unit Plan',
      [
        { 'Plans the unit': ['Names the standards.', 'Names the tasks.'] },
        { 'Plans the assessment': ['Names the evidence.'] },
      ],
    ],
  ]);
  const numbered = text.replaceAll('•\t', '1. ').replaceAll(/^o\s/gm, 'a. ');
  expect(await indicatorsIn(numbered)).toEqual(await indicatorsIn(text));
});

test('questions in lists are prompts of what is answered in words, beside the artifacts', async () => {
  const text = page(`<h1>Hand Signals</h1>
<details><summary>Overview Questions</summary><ol><li>What is your class like?</li></ol></details>
<details><summary>Artifact 1: Plan</summary><ul><li>Names the signal.</li><li>Names the time.</li></ul></details>
<details><summary>Reflection</summary><p>In 300 words.</p><ul><li>What changed?</li><li>What next?</li></ul></details>`);
  expect(await read(text)).toEqual([
    { title: 'Overview Questions', prompts: ['What is your class like?'], indicators: [] },
    { title: 'Plan', prompts: [], indicators: ['Names the signal.', 'Names the time.'] },
    { title: 'Reflection', prompts: ['What changed?', 'What next?'], indicators: [] },
  ]);
});

test('a list of terms joins codes to what they number, and names to the one thing that is said of each', async () => {
  const coded = page(`<h1>Mentors</h1><h2>Qualities</h2><dl><dt>1.1</dt><dd>Makes time.</dd><dd>For all.</dd>
<dt>1.2</dt><dd>Listens.</dd></dl><h2>Teaching</h2><dl><dt>2.1</dt><dd>Models.</dd><dt>2.2</dt><dd>Asks.</dd></dl>`);
  expect(await indicatorsIn(coded)).toEqual([
    ['Qualities', ['1.1 Makes time.', 'For all.', '1.2 Listens.']],
    ['Teaching', ['2.1 Models.', '2.2 Asks.']],
  ]);
  const named = page('<h1>Coaching</h1><dl><dt>Trust</dt><dd>Is on time.</dd><dt>Care</dt><dd>Listens.</dd></dl>');
  expect(await indicatorsIn(named)).toEqual([['Coaching', ['Trust: Is on time.', 'Care: Listens.']]]);
  const several = named.replace('<dt>Care', '<dd>Keeps quiet.</dd><dt>Care');
  expect(await indicatorsIn(several)).toEqual([
    ['Trust', ['Is on time.', 'Keeps quiet.']],
    ['Care', ['Listens.']],
  ]);
});

test('all tabs are read, though one is shown; what else is hidden is not', async () => {
  const list = '<ul><li>Plans it</li><li>Says so</li></ul>';
  const text = page(`<h1>Feedback</h1><div role="tabpanel"><h2>One</h2>${list}</div>
<div role="tabpanel" hidden><h2>Two</h2>${list}</div><div hidden><h2>Three</h2>${list}</div>`);
  expect((await read(text)).map(({ title }) => title)).toEqual(['One', 'Two']);
});

test('a grid of boxes has as many columns as its style says, whatever functions that is said with', async () => {
  const boxes = ['Criteria', 'Novice', 'Expert', 'Plan', 'No plan', 'A plan', 'Talk', 'No talk', 'A talk'];
  for (const columns of ['1fr repeat(2, minmax(0, 2fr))', '[a] min(10rem, 20%) [b] 1fr 1fr', 'repeat(3, 1fr)']) {
    const cells = boxes.map((box) => `<div>${box}</div>`).join('');
    const text = page(`<h1>Talks</h1><div style="display:grid;grid-template-columns:${columns}">${cells}</div>`);
    expect(await indicatorsIn(text), columns).toEqual([['Talks', ['Plan', 'Talk']]]);
  }
});

test('boxes to tick say nothing of a level', async () => {
  const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  const table = `<table>${row('Indicator', 'Yes', 'No', 'Seen')}${row('Is ready', '☐', '☐', 'FALSE')}${row('Asks', '☐', '☐', 'TRUE')}${row('Waits', '☐', '☐', 'FALSE')}</table>`;
  const { requirements } = await treeOf(page(`<h1>Visit</h1>${table}`));
  const indicators = requirements.flatMap(({ children }) => indicatorsOf(children));
  expect(
    indicators.map(({ text, hint, levels }) => [text, hint, levels.map(({ description }) => description)]),
  ).toEqual(['Is ready', 'Asks', 'Waits'].map((text) => [text, '', ['', '']]));
});

test('an empty cell before a code of its own goes on what stands above, also where it is each second', async () => {
  const text =
    'Ámbito;Código;Criterio;Insuficiente;Excelente\nPlan;P1;Define;Poco;Todo\n;P2;Ordena;Poco;Todo\nClase;D1;Guía;Poco;Todo\n;D2;Evalúa;Poco;Todo\n';
  expect(await indicatorsIn(text)).toEqual([
    ['Plan', ['P1 Define', 'P2 Ordena']],
    ['Clase', ['D1 Guía', 'D2 Evalúa']],
  ]);
});

test('what stands above all names all, and the first of several names none of the others', async () => {
  const list = '<ul><li>Waits.</li><li>Asks.</li></ul>';
  const titled = await treeOf(page(`<p>Questioning</p><h2>Plans</h2>${list}<h2>Asks</h2>${list}`));
  expect(titled.title).toBe('Questioning');
  const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  const rows = ['Vision', 'People'].flatMap((domain, at) => [1, 2].map((n) => row(domain, `${at}.${n}`, `Does ${n}`)));
  const table = `<tr><td colspan="3">Leadership Rubric</td></tr>${row('Domain', '#', 'Competency')}${rows.join('')}`;
  const sheet = await treeOf(`<table>${table}</table>`);
  expect([sheet.title, sheet.requirements.map(({ title }) => title)]).toEqual([
    'Leadership Rubric',
    ['Vision', 'People'],
  ]);
});

test('items with a name each are asked for, unless one of the names is that of a level', async () => {
  const list = (first: string, second: string) =>
    page(`<h1>Talks</h1><h2>Voice</h2><ul><li>${first}: one says.</li><li>${second}: others say.</li></ul>`);
  expect(await indicatorsIn(list('Pace', 'Tone'))).toEqual([['Voice', ['Pace: one says.', 'Tone: others say.']]]);
  const [levelled] = (await treeOf(list('Proficient', 'Beginning'))).requirements;
  expect(indicatorsOf(levelled?.children ?? []).map(({ levels }) => levels.length)).toEqual([2]);
});
