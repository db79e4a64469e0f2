import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayInWords, momentInWords } from '@/lib/words/dates-in-words';
import { browserLocale, localeIn } from '@/lib/words/locale';
import { oneLine, quoteStart } from '@/lib/words/quote-start';
import { sizeInWords, textSizeInWords } from '@/lib/words/size-in-words';

test('sizes are in kilobytes below a megabyte, and as the language writes them', () => {
  expect(sizeInWords(83_600, 'en')).toBe('84 kB');
  expect(sizeInWords(4_160_000, 'en')).toBe('4.2 MB');
  expect(sizeInWords(4_160_000, 'de')).toMatch(/^4,2\sMB$/);
  expect(textSizeInWords('é'.repeat(1_000), 'en')).toBe('2 kB');
});

test('a day is the same day in every time zone, and its words those of the language', () => {
  expect(dayInWords('2026-11-25', 'en-US')).toBe('November 25, 2026');
  expect(dayInWords('2026-11-25', 'en-US', 'full')).toBe('Wednesday, November 25, 2026');
  expect(dayInWords('2026-11-25', 'de-DE')).toBe('25. November 2026');
});

test('a moment is in words for a sentence, and in numbers beside something else', () => {
  const at = new Date(2026, 10, 25, 14, 5, 9).getTime();
  expect(momentInWords(at, 'en-GB', 'sentence')).toMatch(/^25 November 2026 at 14:05$/);
  expect(momentInWords(at, 'en-GB', 'numbers')).toBe('25/11/2026, 14:05:09');
});

test('the browser’s own locale is one that can be written by', () => {
  expect(Intl.NumberFormat.supportedLocalesOf(browserLocale())).toHaveLength(1);
});

test('within a sentence dates are in its language, by the custom of the region where that is known', () => {
  const own = browserLocale();
  expect(localeIn(new Intl.Locale(own).language)).toBe(own);
  expect(localeIn('es')).toBe('es');
  expect(localeIn('no language at all')).toBe(own);
});

test('a quote begins as it does, is no longer than asked for, and ends between words with a sign that there is more', () => {
  expect(quoteStart('  Turn and\n talk. ')).toBe('Turn and talk.');
  expect(quoteStart('Each pair decides who speaks first.', 20)).toBe('Each pair decides…');
  expect(quoteStart('x'.repeat(80), 20)).toBe(`${'x'.repeat(10)}…`);
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 100 }), fc.integer({ min: 8, max: 60 }), (quote, longest) => {
      const start = quoteStart(quote, longest);
      expect(start.replace(/…$/, '').length).toBeLessThanOrEqual(longest);
      expect(start.isWellFormed()).toBe(quote.isWellFormed());
      expect(oneLine(quote).startsWith(start) || oneLine(quote).startsWith(start.slice(0, -1))).toBe(true);
    }),
  );
});

test('a quote that just fits is not cut, and one letter more is', () => {
  const fits = `${'word '.repeat(11)}words`;
  expect(fits).toHaveLength(60);
  expect(quoteStart(fits)).toBe(fits);
  expect(quoteStart(`${fits}s`)).toBe(`${'word '.repeat(11).trim()}…`);
});
