import { expect, test } from 'vitest';
import { pagesNamed } from '@/lib/viewer/page-choice';

test.each([
  ['3', [3]],
  ['3-5', [3, 4, 5]],
  ['3 \u2013 5', [3, 4, 5]],
  ['7, 2-3; 3 9', [2, 3, 7, 9]],
  [' 10 ', [10]],
])('the pages of "%s"', (text, pages) => {
  expect(pagesNamed(text, 10)).toEqual(pages);
});

test.each(['', ' , ', '0', '11', '5-3', '9-11', 'two', '-3', '3-', '1.5'])('"%s" names no pages of ten', (text) => {
  expect(pagesNamed(text, 10)).toBeNull();
});
