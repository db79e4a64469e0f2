import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinPages } from '@/lib/documents/pdf/whole-text';

const pages = fc.array(fc.string({ maxLength: 12 }), { minLength: 1, maxLength: 8 });

test('a stretch of the whole is the same text page by page', () => {
  fc.assert(
    fc.property(pages, fc.nat(100), fc.nat(100), (texts, one, other) => {
      const { text, spansOf } = joinPages(texts);
      const start = Math.min(one, other, text.length);
      const end = Math.min(Math.max(one, other), text.length);
      const spans = spansOf(start, end);
      const parts = spans.map((span) => texts[span.pageIndex]?.slice(span.start, span.end) ?? '');
      const breaks = (part: string): string => part.replaceAll('\n', '');
      expect(breaks(parts.join(''))).toBe(breaks(text.slice(start, end)));
      expect(spans.every((span) => span.start < span.end)).toBe(true);
    }),
  );
});

test('an offset of a page is found in the whole, and there again', () => {
  fc.assert(
    fc.property(pages, fc.nat(), fc.nat(12), (texts, which, offset) => {
      const whole = joinPages(texts);
      const pageIndex = which % texts.length;
      const page = texts[pageIndex] ?? '';
      const start = whole.offsetOf(pageIndex, offset);
      if (offset >= page.length) return;
      expect(whole.spansOf(start, start + 1)).toEqual([{ pageIndex, start: offset, end: offset + 1 }]);
    }),
  );
});

test('a page without text has a place too', () => {
  const whole = joinPages(['', '', 'last']);
  expect([0, 1, 2].map((page) => whole.offsetOf(page, 0))).toEqual([0, 1, 2]);
  expect(whole.spansOf(0, 2)).toEqual([]);
});

test('an offset beyond the end of a page is its end', () => {
  expect(joinPages(['abc', 'de']).offsetOf(0, 99)).toBe(3);
});
