import { expect, test } from 'vitest';
import { indicatorsOf } from '@/lib/frameworks/draft/draft';
import { onPages, pagesIn } from '@/lib/programs/intake/pages';
import { classified, countsIf, countsOf, draftWith } from '@/lib/programs/intake/proposal';
import { labelsOf, questionsOf } from '@/lib/programs/intake/questions';
import { heading, item, listed, nothingSaid, rubric } from './samples';

const document = { title: 'Discussions', blocks: listed };
const leveled = rubric([
  ['Criteria', 'Exemplary', 'Proficient', 'Beginning'],
  ['Reasons are asked for\nand given', 'Always', 'Often', 'Never'],
  ['Learners listen\nand answer', 'All', 'Most', 'Few'],
]);

test('what is proposed is counted, and what was changed by hand with it', () => {
  const found = classified(document, nothingSaid);
  expect(countsOf(found.tree)).toEqual({ requirements: 2, indicators: 3, levels: 0 });
  const [first] = found.tree.requirements.flatMap(({ children }) => indicatorsOf(children));
  const draft = draftWith(found, { edits: [{ edit: 'drop', key: first?.key ?? '' }], title: 'Mine' });
  expect([draft.title, countsOf(draft).indicators]).toEqual(['Mine', 2]);
  expect(countsOf(found.tree).indicators).toBe(3);
});

test('what is on other pages is left out, and what stays keeps its key and its place', () => {
  const whole = classified(document, nothingSaid);
  const part = classified(document, { switches: [], pages: { first: 2, last: 2 } });
  const [of, within] = [whole, part].map(({ tree }) =>
    tree.requirements.flatMap(({ children }) => indicatorsOf(children)),
  );
  expect(within?.map(({ text }) => text)).toEqual(['It says what was changed.']);
  expect([within?.[0]?.key, within?.[0]?.from]).toEqual([of?.[2]?.key, of?.[2]?.from]);
});

test('of a table over pages the rows of these pages stay, under what names the columns', () => {
  const table = rubric(
    [
      ['Criteria', 'Yes', 'No'],
      ['One', 'a', 'b'],
      ['Two', 'c', 'd'],
    ],
    (row) => row + 1,
  );
  const [kept] = onPages([heading('A', 1), table], { first: 3, last: 3 }).blocks;
  expect(kept?.kind === 'table' && kept.cells.map(({ row }) => row)).toEqual([0, 0, 0, 2, 2, 2]);
  expect([pagesIn(listed), pagesIn([table]), pagesIn([{ ...item('x'), from: { line: 4 } }])]).toEqual([2, 1, 0]);
});

test('what another answer would come to is known before it is given', async () => {
  const read = { title: 'Rubric', blocks: [leveled] };
  const { guesses, tree } = classified(read, nothingSaid);
  const lines = questionsOf(guesses, [], tree, read.blocks).find(({ guess }) => guess.question === 'lines');
  const { signal } = new AbortController();
  const counts = await Promise.all((lines?.answers ?? []).map((answer) => countsIf(read, nothingSaid, answer, signal)));
  expect(counts.map(({ indicators }) => indicators)).toEqual([2, 4]);
  expect(countsOf(tree)).toEqual({ requirements: 1, indicators: 2, levels: 3 });
});

test('questions show what they are about and where, and passing levels are asked for by their names', () => {
  const read = { title: 'Rubric', blocks: [leveled] };
  const { guesses, tree } = classified(read, nothingSaid);
  const questions = questionsOf(guesses, [{ question: 'source', answer: 'tables' }], tree, read.blocks);
  expect(questions.find(({ guess }) => guess.question === 'column')).toMatchObject({
    about: 'Criteria',
    place: { block: 0, row: 0, column: 0 },
    table: 0,
  });
  expect(labelsOf(tree)).toEqual(['Beginning', 'Proficient', 'Exemplary']);
  expect(questions.find(({ guess }) => guess.question === 'passes')?.answers).toHaveLength(3);
  expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
  expect(questions.every(({ answers, guess }) => answers.some(({ answer }) => answer === guess.answer))).toBe(true);
});
