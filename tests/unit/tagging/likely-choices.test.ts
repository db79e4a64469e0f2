import { expect, test } from 'vitest';
import { likelyChoices } from '@/lib/tagging/likely-choices';
import { labelledPassages } from '@/tests/support/labelled-passages';
import { firstThree, hits } from '@/tests/support/likely-measure';
import { choicesOfPage } from '@/tests/support/sample-page';

const choices = choicesOfPage();
const codes = (passage: string) =>
  likelyChoices(choices)
    .of(passage)
    .map(({ indicator }) => indicator.code);

test('of the labelled passages of two lesson plans, two in three find a right indicator among the first three lines', () => {
  const without = hits(labelledPassages, () => choices.slice(0, 3));
  const found = hits(labelledPassages, (quote) => firstThree(choices, quote));
  expect({ of: labelledPassages.length, without, found }).toEqual({ of: 32, without: 12, found: 21 });
});

test('the passage that says what an indicator asks for is told by its words, whatever their endings', () => {
  expect(codes('A learner chooses the form in which to show what they know.')[0]).toBe('B5');
});

test('no more than three are likely, and none where a passage shares but one word with each', () => {
  expect(codes(choices.map(({ indicator }) => indicator.text).join(' '))).toHaveLength(3);
  expect(codes('The lamp goes in the box.')).toEqual([]);
  expect(codes('The lamp shows a mistake.')).toEqual([]);
});

test('an indicator that stands under several requirements is likely once', () => {
  const [one] = choices;
  if (!one) throw new Error('the sample has no indicators');
  const twice = [one, { ...one, key: 'other:indicator' as typeof one.key }];
  expect(likelyChoices(twice).of(one.indicator.text)).toEqual([one]);
});

test('of an indicator in few words, one word is enough', () => {
  const [one, other] = choices;
  if (!one || !other) throw new Error('the sample has no indicators');
  const brief = [one, other].map((choice, at) => ({
    ...choice,
    indicator: { ...choice.indicator, text: at === 0 ? 'Collaboration' : 'Creativity', hint: '', levels: [] },
  }));
  expect(likelyChoices(brief).of('They collaborated on a poster.')).toEqual([brief[0]]);
});
