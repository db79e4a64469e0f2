import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wholeTextOf } from '@/lib/documents/pdf/text';
import { PageStarts } from '@/lib/documents/pdf/text/page-starts';

const texts = fc.array(fc.string({ maxLength: 12 }), { minLength: 1, maxLength: 20 });

test('an offset of a page is on that page of the document, and has its character', () => {
  fc.assert(
    fc.property(texts, fc.nat(), fc.nat(), (pages, anyPage, anyOffset) => {
      const whole = wholeTextOf(pages);
      const pageIndex = anyPage % pages.length;
      const page = pages[pageIndex] ?? '';
      const offset = anyOffset % (page.length + 1);
      const inWhole = whole.offsetOf(pageIndex, offset);
      expect(new PageStarts(pages.map(({ length }) => length)).pageAt(inWhole)).toBe(pageIndex);
      if (offset < page.length) expect(whole.text[inWhole]).toBe(page[offset]);
    }),
  );
});

test('a stretch of the document is its segments with the breaks between pages', () => {
  fc.assert(
    fc.property(texts, fc.nat(), fc.nat(), (pages, one, other) => {
      const whole = wholeTextOf(pages);
      const bound = (value: number) => value % (whole.text.length + 1);
      const [start, end] = [Math.min(bound(one), bound(other)), Math.max(bound(one), bound(other))];
      const spans = whole.spansOf(start, end);
      const joined = spans
        .map(({ pageIndex, start: from, end: to }) => (pages[pageIndex] ?? '').slice(from, to))
        .join('');
      const withoutBreaks = whole.text
        .slice(start, end)
        .split('')
        .filter((_, at) => !isBreak(pages, start + at));
      expect(joined.length).toBe(withoutBreaks.length);
      for (const { pageIndex, start: from, end: to } of spans) {
        expect(from).toBeLessThan(to);
        expect(whole.offsetOf(pageIndex, from)).toBeGreaterThanOrEqual(start);
        expect(whole.offsetOf(pageIndex, to)).toBeLessThanOrEqual(end);
      }
    }),
  );
});

function isBreak(pages: readonly string[], offset: number): boolean {
  let start = 0;
  for (const { length } of pages) {
    if (offset === start + length) return true;
    start += length + 1;
  }
  return false;
}

test('every page begins somewhere of its own, even without text', () => {
  const starts = new PageStarts([0, 0, 5, 0]);
  expect([0, 1, 2, 3].map((page) => starts.startOf(page))).toEqual([0, 1, 2, 8]);
  expect([0, 1, 2, 7, 8].map((offset) => starts.pageAt(offset))).toEqual([0, 1, 2, 2, 3]);
});
