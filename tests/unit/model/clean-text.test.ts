import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanText } from '@/lib/model/clean-text';
import { endOfText, shortenedText, startOfText } from '@/lib/model/cut-text';

/** Whatever a page may hold: halves of characters, controls, marks of direction, line ends. */
const units = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '\ud83d',
        '\ude00',
        '\r',
        '\n',
        '\r\n',
        '\u0000',
        '\u202e',
        '\ufffd',
        '\ufeff',
        'e\u0301',
        '\ufdd0',
      ),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
  )
  .map((parts) => parts.join(''));

test('clean text is cleaned to itself, and is whole characters only', () => {
  fc.assert(
    fc.property(units, (text) => {
      const once = cleanText(text);
      expect(cleanText(once)).toBe(once);
      expect(once.isWellFormed()).toBe(true);
      expect(JSON.parse(JSON.stringify(once))).toBe(once);
    }),
  );
});

test('line ends of every system are one', () => {
  expect(cleanText('one\r\ntwo\nthree')).toBe('one\ntwo\nthree');
});

test('half a character is left out, and a sign that stands for an unknown one stays', () => {
  expect(cleanText('a\ud83d b\ude00')).toBe('a b');
  expect(cleanText('\ud83d\u0000\ude00')).toBe('');
  expect(cleanText('a\ufffdb')).toBe('a\ufffdb');
});

test('no cut splits a character, and none is longer than it may be', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.integer({ min: 1, max: 50 }), (text, longest) => {
      for (const cut of [startOfText(text, longest), endOfText(text, longest), shortenedText(text, longest)]) {
        expect(cut.length).toBeLessThanOrEqual(longest);
        expect(cut.isWellFormed()).toBe(true);
      }
      expect(text.startsWith(startOfText(text, longest))).toBe(true);
      expect(text.endsWith(endOfText(text, longest))).toBe(true);
    }),
  );
  expect(startOfText('a😀', 2)).toBe('a');
  expect(endOfText('😀a', 2)).toBe('a');
});
