import { expect, test } from 'vitest';
import { listChoices, recentChoices, slotOf } from '@/lib/tagging/indicator-choice';
import { choiceAt, passageIn, samplePage, servingPage } from '@/tests/support/sample-page';

test('an indicator under two requirements can be chosen for each', () => {
  const keys = listChoices(samplePage()).map((choice) => choice.key);
  const indicators = new Set(listChoices(samplePage()).map((choice) => choice.indicator.id));
  expect(new Set(keys).size).toBe(keys.length);
  expect(indicators.size).toBeLessThan(keys.length);
});

test('the requirement that the document serves comes first', () => {
  const last = listChoices(samplePage()).at(-1);
  if (!last) throw new Error('the sample is empty');
  const [first] = listChoices(servingPage(last.requirement.id));
  expect(first?.requirement.id).toBe(last.requirement.id);
  expect(first?.serves).toBe(true);
});

test('a choice says how many passages of this document are tagged to it', () => {
  const { cell, key } = choiceAt(2);
  const tag = {
    id: 't',
    artifactId: 'a',
    passage: passageIn('one two', 'one'),
    rationale: '',
    createdAt: 0,
    updatedAt: 0,
  };
  const tags = [{ ...tag, cells: [cell], sighting: { status: 'lost', at: 0 } }] as never;
  const here = listChoices({ ...samplePage(), tags }).map((choice) => [choice.key, choice.here]);
  expect(here.filter(([, count]) => count !== 0)).toEqual([[key, 1]]);
});

test('recent choices keep their order and drop what is gone', () => {
  const choices = listChoices(samplePage());
  const keys = [choiceAt(3).key, 'gone:gone' as never, choiceAt(1).key];
  expect(recentChoices(choices, keys).map((choice) => choice.key)).toEqual([choiceAt(3).key, choiceAt(1).key]);
});

test('any order gives a slot of the palette', () => {
  for (const order of [0, 7, 8, 19, -1, 2.5]) {
    const slot = slotOf({ ...choiceAt(0).indicator, order });
    expect(slot).toBeGreaterThanOrEqual(0);
    expect(slot).toBeLessThan(8);
    expect(Number.isInteger(slot)).toBe(true);
  }
});
