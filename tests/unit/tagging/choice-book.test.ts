import { expect, test } from 'vitest';
import { cellOfKey } from '@/lib/model/cell';
import { choicesOfTag, codesOfTag, openBook } from '@/lib/tagging/choice-book';
import { choiceAt, samplePage } from '@/tests/support/sample-page';

const book = openBook(samplePage());
const [first, second] = [choiceAt(0), choiceAt(1)];
const gone = { requirementId: 'gone', indicatorId: 'gone' } as never;

test('the choices of a tag are those of its cells, in their order, without what was removed', () => {
  const cells = [second, first].map(({ key }) => cellOfKey(key));
  expect(choicesOfTag(book, { cells: [...cells, gone] }).map(({ key }) => key)).toEqual([second.key, first.key]);
  expect(choicesOfTag(book, { cells: [gone] })).toEqual([]);
});

test('the code of an indicator that a tag shows twice is said once', () => {
  const { indicator } = first;
  const twice = book.choices.filter((choice) => choice.indicator.id === indicator.id);
  const cells = twice.map(({ key }) => cellOfKey(key));
  expect(codesOfTag(book, { cells: [...cells, ...cells, gone] as never })).toEqual([indicator.code]);
});

test('as many recent choices are kept as there are digits to pick them by', () => {
  const keys = book.choices.slice(0, 12).map(({ key }) => key);
  const { recent } = openBook({ ...samplePage(), recentCells: keys });
  expect(recent.map(({ key }) => key)).toEqual(keys.slice(0, 9));
});

test('what can be chosen is found by words, by its key, and by what a passage says', () => {
  expect(book.find(first.indicator.code)[0]?.key).toBe(first.key);
  expect(book.byKey.get(second.key)?.indicator.id).toBe(second.indicator.id);
  expect(book.likely(first.indicator.text)[0]?.indicator.id).toBe(first.indicator.id);
});
