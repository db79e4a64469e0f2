import { expect, test } from 'vitest';
import type { IntakeStep } from '@/lib/frameworks/intake/intake';
import { canRedoStep, canUndoStep, saidBy, stepRedone, stepUndone, withStep } from '@/lib/frameworks/intake/steps';

const none = { steps: [], taken: 0 };
const titled = (title: string): IntakeStep => ({ step: 'titled', title });
const dropped = (key: string): IntakeStep => ({ step: 'edited', edits: [{ edit: 'drop', key }] });

test('what was said is all that was not taken back, of two about the same the later', () => {
  const answer: IntakeStep = { step: 'answered', switch: { question: 'source', answer: 'items' } };
  const all = [titled('One'), answer, dropped('1'), titled('Two'), dropped('2')].reduce(withStep, none);
  expect(saidBy(all)).toEqual({
    switches: [{ question: 'source', answer: 'items' }],
    edits: [
      { edit: 'drop', key: '1' },
      { edit: 'drop', key: '2' },
    ],
    title: 'Two',
    pages: null,
  });
  expect(saidBy(stepUndone(stepUndone(all)))).toMatchObject({ title: 'One', edits: [{ key: '1' }] });
});

test('a step is taken back, and done again until another is taken', () => {
  const two = [dropped('1'), dropped('2')].reduce(withStep, none);
  expect([canUndoStep(none), canRedoStep(two)]).toEqual([false, false]);
  const back = stepUndone(two);
  expect(saidBy(back).edits).toHaveLength(1);
  expect(stepRedone(back)).toEqual(two);
  expect(canRedoStep(withStep(back, dropped('3')))).toBe(false);
  expect(stepUndone(none)).toEqual(none);
  expect(stepRedone(two)).toEqual(two);
});

test('only the pages that were chosen last are read', () => {
  expect(saidBy(withStep(none, { step: 'paged', first: 3, last: 7 })).pages).toEqual({ first: 3, last: 7 });
});

test('what is typed on is one step; of another line, or after something else, it is its own', () => {
  const text = (key: string, words: string): IntakeStep => ({
    step: 'edited',
    edits: [{ edit: 'text', key, text: words }],
  });
  const typed = [titled('T'), titled('Ta'), text('1', 'Lear'), text('1', 'Learn'), text('2', 'Say')].reduce(
    withStep,
    none,
  );
  expect(typed.steps).toEqual([titled('Ta'), text('1', 'Learn'), text('2', 'Say')]);
  expect(typed.taken).toBe(3);
  expect(withStep(stepUndone(typed), text('1', 'Learning')).steps).toEqual([titled('Ta'), text('1', 'Learning')]);
  expect([dropped('1'), text('1', 'a'), dropped('1'), text('1', 'b')].reduce(withStep, none).steps).toHaveLength(4);
});
