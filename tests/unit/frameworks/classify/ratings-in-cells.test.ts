import { expect, test } from 'vitest';
import { classify } from '@/lib/frameworks/classify/classify';
import { levelWithin } from '@/lib/frameworks/classify/level-within';
import { indicatorsOf } from '@/lib/frameworks/draft/draft';
import { readSource } from '@/lib/frameworks/read-source';

async function levelsOf(body: string) {
  const text = `<!doctype html><html><body><main>${body}</main></body></html>`;
  const reading = await readSource({ name: '', mediaType: '', text }, [], new AbortController().signal);
  if (reading.kind !== 'document') throw new Error('nothing was read');
  const { requirements } = classify(reading).tree;
  return requirements.flatMap((requirement) =>
    indicatorsOf(requirement.children).map((indicator) => [
      indicator.text.split('\n')[0],
      ...indicator.levels.map(({ label, score, description }) => `${label} ${score}: ${description}`),
    ]),
  );
}

const rating = ([points, label, says]: readonly string[]) =>
  `<td><div>${points} pts</div><div>${label}</div><div>${says}</div></td>`;
const row = (name: string, ...ratings: string[][]) =>
  `<tr><td><div>${name}</div><div>What it is about.</div></td>
    <td><table><tr>${ratings.map(rating).join('')}</tr></table></td><td>5 pts</td></tr>`;
const table = (...rows: string[]) =>
  `<table><thead><tr><th>Criteria</th><th>Ratings</th><th>Pts</th></tr></thead><tbody>${rows.join('')}
    <tr><td colspan="3">Total points: 10</td></tr></tbody></table>`;

test('ratings that stand in a table of their own within each row are the levels of that row', async () => {
  const rubric = table(
    row('Thesis', ['5', 'Full marks', 'It is clear.'], ['3', 'Partial', 'It is vague.'], ['0', 'No marks', 'None.']),
    row('Evidence', ['5', 'Full marks', 'Three sources.'], ['0', 'No marks', 'No source.']),
  );
  expect(await levelsOf(rubric)).toEqual([
    ['Thesis', 'No marks 0: None.', 'Partial 3: It is vague.', 'Full marks 5: It is clear.'],
    ['Evidence', 'No marks 0: No source.', 'Full marks 5: Three sources.'],
  ]);
});

test('one header over several levels names none of them: each says in its cell what it is called', async () => {
  const cell = (label: string, says: string) => `<td><p>${label}</p><p>${says}</p></td>`;
  const rubric = `<table><tr><th>Criterion</th><th colspan="2">Levels</th></tr>
    <tr><td>Asks open questions</td>${cell('Beginning', 'Seldom.')}${cell('Secure', 'In each lesson.')}</tr>
    <tr><td>Waits for answers</td>${cell('Beginning', 'Calls at once.')}${cell('Secure', 'Counts to five.')}</tr></table>`;
  expect(await levelsOf(rubric)).toEqual([
    ['Asks open questions', 'Beginning null: Seldom.', 'Secure null: In each lesson.'],
    ['Waits for answers', 'Beginning null: Calls at once.', 'Secure null: Counts to five.'],
  ]);
});

test('a level is told within a cell by its points and its name, in either order', () => {
  const level = { label: 'Full marks', score: 5, description: 'It is clear.' };
  expect(levelWithin('5 pts\nFull marks\nIt is clear.')).toEqual(level);
  expect(levelWithin('Full marks\n5 pts\nIt is clear.')).toEqual(level);
  expect(levelWithin('4,5 puntos\nBien')).toEqual({ label: 'Bien', score: 4.5, description: '' });
  expect(levelWithin('Secure\nIn each lesson.')).toEqual({
    ...{ label: 'Secure', score: null, description: 'In each lesson.' },
  });
  expect(levelWithin('In each lesson.')).toBeNull();
  expect(levelWithin('')).toBeNull();
});
