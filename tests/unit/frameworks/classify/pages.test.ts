import { expect, test } from 'vitest';
import { classify } from '@/lib/frameworks/classify/classify';
import type { Switch } from '@/lib/frameworks/classify/switch';
import { indicatorsOf } from '@/lib/frameworks/draft/draft';
import { edited } from '@/lib/frameworks/draft/edit';
import { frameworkDraftOf } from '@/lib/frameworks/draft/framework-draft';
import { readSource } from '@/lib/frameworks/read-source';

const { signal } = new AbortController();

async function read(text: string, switches: Switch[] = []) {
  const source = { name: '', mediaType: '', text };
  const reading = await readSource(source, [], signal);
  if (reading.kind !== 'document') throw new Error('nothing was read');
  return classify(reading, switches);
}

const model5 = `Planning for Inquiry

Check Your Readiness
- Have you planned a lesson before?
- Do you know your standards?

Engage
- Read the article

Exercise: Portfolio of Evidence

Artifact 1: Lesson Plan
Directions: write a plan of no more than 3 pages within 90 days.
Pre-assessment Check
- The template is used
- The plan is complete
Competency Indicators
1. The plan states what students learn
2. The plan names how that is seen

Artifact 2: Reflection
Pre-assessment Check
- All questions are answered
Competency Indicators
1. The reflection names a change

Evaluate
- Wait for the result
`;

test('a page of Model 5 gives its artifacts with their checks and indicators, and nothing of what is learned', async () => {
  const { tree } = await read(model5);
  expect(tree.title).toBe('Planning for Inquiry');
  expect(
    tree.requirements.map(({ title, checks, children }) => [
      title,
      checks.map(({ text }) => text),
      indicatorsOf(children).map(({ text }) => text),
    ]),
  ).toEqual([
    [
      'Lesson Plan',
      ['The template is used', 'The plan is complete'],
      ['The plan states what students learn', 'The plan names how that is seen'],
    ],
    ['Reflection', ['All questions are answered'], ['The reflection names a change']],
  ]);
  expect(tree.requirements.map(({ pages, dueDays, is }) => [pages, dueDays, is])).toEqual([
    [3, 90, 'artifact'],
    [null, null, 'reflection'],
  ]);
});

const rubric = `| Criteria | Not Met | Met | Exceeds |
|---|---|---|---|
| Clear goal | none | one | several |
| Example | a bad one | a good one | the best |
| Fair task | unfair | fair | very fair |
`;

test('a table gives levels from the worst to the best, and examples as hints', async () => {
  const { tree } = await read(rubric);
  const indicators = tree.requirements.flatMap(({ children }) => indicatorsOf(children));
  expect(indicators.map(({ text }) => text)).toEqual(['Clear goal', 'Fair task']);
  expect(indicators[0]?.hint).toContain('a good one');
  expect(indicators[0]?.levels.map(({ label, passes }) => [label, passes])).toEqual([
    ['Not Met', false],
    ['Met', true],
    ['Exceeds', true],
  ]);
});

test('a guess that is switched acts for all alike', async () => {
  const { guesses } = await read(rubric);
  const rows = guesses.find((guess) => guess.question === 'rows' && guess.like === 'example');
  if (rows?.question !== 'rows') throw new Error('nothing was guessed');
  const { tree } = await read(rubric, [{ ...rows, answer: 'indicator' }]);
  expect(tree.requirements.flatMap(({ children }) => indicatorsOf(children))).toHaveLength(3);
});

test('edits leave the draft that they are made to', async () => {
  const { tree } = await read(model5);
  const [first, second] = tree.requirements.flatMap(({ children }) => indicatorsOf(children));
  if (!first || !second) throw new Error('nothing was read');
  const joined = edited(tree, [{ edit: 'join', keys: [first.key, second.key] }]);
  expect(indicatorsOf(joined.requirements[0]?.children ?? [])).toHaveLength(1);
  const split = edited(tree, [{ edit: 'split', key: first.key, at: 8 }]);
  expect(indicatorsOf(split.requirements[0]?.children ?? [])).toHaveLength(3);
  const dropped = edited(tree, [{ edit: 'drop', key: first.key }]);
  expect(indicatorsOf(dropped.requirements[0]?.children ?? [])).toHaveLength(1);
  const into = tree.requirements[1]?.key ?? '';
  const moved = edited(tree, [{ edit: 'move', key: first.key, into, at: 0 }]);
  expect(indicatorsOf(moved.requirements[1]?.children ?? []).map(({ key }) => key)[0]).toBe(first.key);
  expect(indicatorsOf(tree.requirements[0]?.children ?? [])).toHaveLength(2);
});

test('the same document gives the same ids, and no id twice', async () => {
  const drafts = await Promise.all([read(rubric), read(rubric)]);
  const [one, other] = drafts.map(({ tree }) => frameworkDraftOf(tree, 'here').draft);
  expect(one).toEqual(other);
  const ids = one?.indicators.flatMap(({ id, levels }) => [id, ...levels.map((level) => level.id)]) ?? [];
  expect(new Set<string>(ids).size).toBe(ids.length);
});

test('requirements that stand under what is about the credential are kept, and the rest of that is not', async () => {
  const text = `<!doctype html><h1>Wait Time</h1><h2>Key Method</h2><ul><li>Wait</li><li>Ask</li></ul>
<h2>Submission Guidelines &amp; Evaluation Criteria</h2><p>All parts must pass.</p>
<h3>Part 1. Overview Questions</h3><ol><li>Who are the learners?</li></ol>
<h3>Part 2. Work Examples</h3><table><tr><th></th><th>Proficient</th><th>Basic</th></tr>
<tr><th>Artifact 1: Plan</th><td>Says when</td><td>Names a pause</td></tr></table>`;
  const { tree } = await read(text);
  expect(
    tree.requirements.map(({ code, children }) => [code, indicatorsOf(children).map((each) => each.text)]),
  ).toEqual([
    ['Part 1', []],
    ['Part 2', ['Artifact 1: Plan']],
  ]);
});
