import { expect, test } from 'vitest';
import { searchChoices } from '@/lib/tagging/choice-search';
import { type IndicatorChoice, listChoices } from '@/lib/tagging/indicator-choice';
import { choiceAt, samplePage } from '@/tests/support/sample-page';

const choices = listChoices(samplePage());

function named(code: string, text: string, requirement = 'Lesson plan'): IndicatorChoice {
  const choice = choiceAt(0);
  return {
    ...choice,
    indicator: { ...choice.indicator, code, text },
    requirement: { ...choice.requirement, code: 'R1', title: requirement },
  };
}

const codes = (found: IndicatorChoice[]) => found.map((choice) => choice.indicator.code);

test('a code that was typed comes first, whatever the texts say', () => {
  const search = searchChoices([named('1a', 'see also 2b, 2b and 2b'), named('2bis', 'another'), named('2b', 'plain')]);
  expect(codes(search.find('2b'))).toEqual(['2b', '2bis', '1a']);
});

test('every indicator of the sample is found first by its own code, in any case and without its punctuation', () => {
  const search = searchChoices(choices);
  for (const { indicator } of choices) {
    for (const typed of [indicator.code, indicator.code.toLowerCase(), indicator.code.replace(/\W/g, '')]) {
      expect(search.find(typed)[0]?.indicator.code).toBe(indicator.code);
    }
  }
});

test('the dot in a code may be left out', () => {
  expect(codes(searchChoices([named('B1.2', 'x'), named('B2.1', 'y')]).find('b12'))).toEqual(['B1.2']);
});

test('the beginning of a word is enough', () => {
  expect(codes(searchChoices([named('A', 'Uses formative assessment')]).find('form'))).toEqual(['A']);
});

test('a slip of the finger is forgiven in longer words', () => {
  expect(codes(searchChoices([named('A', 'Uses formative assessment')]).find('fromative'))).toEqual(['A']);
});

test('accents make no difference on either side', () => {
  const search = searchChoices([named('A', 'Évalue les élèves')]);
  expect(codes(search.find('evalue'))).toEqual(['A']);
  expect(codes(search.find('ÉLÈVES'))).toEqual(['A']);
});

test('the requirement is searched too', () => {
  expect(codes(searchChoices([named('A', 'x', 'Analysis of student work')]).find('student'))).toEqual(['A']);
});

test('several words must all fit where anything fits them all', () => {
  const search = searchChoices([named('A', 'student voice'), named('B', 'student work samples')]);
  expect(codes(search.find('student work'))).toEqual(['B']);
});

test('blank text finds nothing', () => {
  expect(searchChoices(choices).find('  ')).toEqual([]);
});
