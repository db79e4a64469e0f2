import { expect, test } from 'vitest';
import type { Piece } from '@/lib/documents/google-docs/binding/piece';
import { withoutRunningHeads } from '@/lib/documents/google-docs/binding/running-heads';

/** A line of 10 pixels at this height of a page of 1,000. */
const line = (text: string, top: number) =>
  ({ text, runs: [], box: { left: 0, right: 100, top, bottom: top + 10 } }) as unknown as Piece;
const texts = (...pages: Piece[][]) =>
  withoutRunningHeads(pages.map((pieces) => ({ height: 1_000, pieces }))).map((page) => page.map(({ text }) => text));

test('what stands in the margins apart from the text is left out', () => {
  expect(texts([line('Header', 40), line('The text', 200), line('Footer', 950)])).toEqual([['The text']]);
  expect(texts([line('At its end', 80), line('The text', 200)])).toEqual([['The text']]);
  expect(texts([line('In the page', 81), line('The text', 200)])).toEqual([['In the page', 'The text']]);
  expect(texts([line('The text', 200), line('Still in it', 909)])).toEqual([['The text', 'Still in it']]);
  expect(texts([line('The text', 200), line('Below', 910)])).toEqual([['The text']]);
});

test('a line in the margin that follows the text closely is part of it, and so on from line to line', () => {
  expect(texts([line('One', 60), line('Two', 80), line('Three', 100)])).toEqual([['Three', 'Two', 'One']]);
  expect(texts([line('One', 50), line('Two', 78), line('Three', 100)])).toEqual([['Three']]);
  expect(texts([line('Far above', 78), line('Three', 99)])).toEqual([['Three', 'Far above']]);
});

test('what several pages show at the same place there is no part of the text, however close', () => {
  const page = (own: string, head: number) => [line('The same head', head), line(own, 95)];
  expect(texts(page('One', 76), page('Two', 78))).toEqual([['One'], ['Two']]);
  expect(texts(page('One', 76), page('Two', 79))).toEqual([
    ['One', 'The same head'],
    ['Two', 'The same head'],
  ]);
});

test('what could be mistaken for the beginning of something in the text is left out', () => {
  expect(texts([line('Page upon page', 80), line('Page', 95)])).toEqual([['Page']]);
  expect(texts([line('Page upon page', 80), line('Pag', 95)])).toEqual([['Pag', 'Page upon page']]);
  expect(texts([line('2', 80), line('2', 95)])).toEqual([['2']]);
});

test('where nothing stands but in the margins, they are not what they seem', () => {
  expect(texts([line('Only this', 40)])).toEqual([['Only this']]);
  expect(withoutRunningHeads([{ height: null, pieces: [line('No pages', 10), line('here', 500)] }])[0]).toHaveLength(2);
});
