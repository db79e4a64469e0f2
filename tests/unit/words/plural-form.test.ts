import { expect, test } from 'vitest';
import { pluralForm } from '@/lib/words/plural-form';

const forms = (language: string, given: readonly string[], counts: readonly number[]) =>
  counts.map((count) => pluralForm(given, count, language));

test('a number takes the form that its language has for it', () => {
  expect(forms('en', ['one', 'other'], [0, 1, 1.5, 2, 21])).toEqual(['other', 'one', 'other', 'other', 'other']);
  expect(forms('fr', ['one', 'other'], [0, 1, 1.5, 2])).toEqual(['one', 'one', 'one', 'other']);
  expect(forms('pl', ['one', 'few', 'many', 'other'], [1, 2, 5, 22, 1.5])).toEqual([
    ...['one', 'few', 'many', 'few', 'other'],
  ]);
  expect(forms('ar', ['zero', 'one', 'two', 'few', 'many', 'other'], [0, 1, 2, 3, 11, 100])).toEqual([
    ...['zero', 'one', 'two', 'few', 'many', 'other'],
  ]);
  expect(forms('ja', ['other'], [0, 1, 2])).toEqual(['other', 'other', 'other']);
});

test('where fewer forms are given than the language has, the last stands for the others', () => {
  expect(forms('es', ['one', 'other'], [1, 2, 1_000_000])).toEqual(['one', 'other', 'other']);
  expect(forms('pl', ['one', 'other'], [1, 2, 5])).toEqual(['one', 'other', 'other']);
  expect(forms('en', ['only'], [1, 2])).toEqual(['only', 'only']);
});
