import { expect, test } from 'vitest';
import { passageOfRegion, passageOfText } from '@/lib/documents/pdf/passages';
import { limits } from '@/lib/model/limits';
import { pagesOf, shapeOf, textPositionOf, textQuoteOf } from '@/lib/model/passage';

const page = { file: 'f'.repeat(64), labelOf: (index: number) => ['iii', 'iv'][index] ?? '?' };
const quad = [10, 20, 60, 20, 10, 8, 60, 8];

test('a passage across two pages has a place on each, with the name of the page', () => {
  const text = 'It begins on one page\nand ends on the next.';
  const parts = [
    { pageIndex: 0, start: 10, end: 21, quads: [quad] },
    { pageIndex: 1, start: 0, end: 8, quads: [quad, quad] },
  ];
  const passage = passageOfText({ text }, { start: 10, end: 30 }, parts, page);
  expect(passage?.quote).toBe('on one page\nand ends');
  expect(passage && textQuoteOf(passage)?.prefix).toBe('It begins ');
  expect(passage && pagesOf(passage).map(({ index, label, quads }) => [index, label, quads.length])).toEqual([
    [0, 'iii', 1],
    [1, 'iv', 2],
  ]);
});

test('what is longer than a passage may be is none', () => {
  const text = 'a'.repeat(limits.quote + 1);
  expect(passageOfText({ text }, { start: 0, end: text.length }, [], page)).toBeNull();
});

test('a part of a page keeps where it is, and stands in the text where its page begins', () => {
  const shape = { left: 10, bottom: 20, right: 110, top: 80 };
  const view = { left: 0, bottom: 0, right: 612, top: 792 };
  const passage = passageOfRegion({ pageIndex: 1, shape, view, quote: 'A drawing', start: 40 }, page);
  expect(shapeOf(passage)?.shape).toEqual({ type: 'rect', ...shape });
  expect(textPositionOf(passage)).toMatchObject({ start: 40, end: 41 });
  expect(pagesOf(passage)).toMatchObject([{ index: 1, label: 'iv', quads: [] }]);
});
