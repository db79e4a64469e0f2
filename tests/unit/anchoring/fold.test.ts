import { describe, expect, test } from 'vitest';
import { fold, foldedOffset, foldText, originalEnd } from '@/lib/anchoring/fold';

const spaces = [
  0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x20, 0x85, 0xa0, 0x1680, 0x2000, 0x2001, 0x2005, 0x2009, 0x200a, 0x2028, 0x2029,
  0x202f, 0x205f, 0x3000,
];

describe('folding', () => {
  test.each(spaces)('makes white space %i a plain space, and a run of it one', (code) => {
    const space = String.fromCharCode(code);
    expect(fold(`a${space}${space}b`).text).toBe('a b');
  });

  test.each([0xad, 0x200b, 0x2060, 0xfeff])('drops the invisible %i', (code) => {
    expect(fold(`a${String.fromCharCode(code)}b`).text).toBe('ab');
  });

  test.each([0x1fff, 0x200c, 0x2061, 0xac, 0xae, 0x84, 0x86, 0x167f, 0x1681, 0x2ff, 0x370])(
    'keeps the letter %i',
    (code) => {
      const char = String.fromCharCode(code);
      expect(fold(`a${char}${char}b`).text).toBe(`a${char}${char}b`);
    },
  );

  test('makes typographic quotation marks, primes and dashes plain', () => {
    expect(fold('\u2018\u2019\u201a\u201b\u2032').text).toBe("'''''");
    expect(fold('\u201c\u201d\u201e\u2033').text).toBe('""""');
    expect(fold('\u2010\u2011\u2012\u2013\u2014\u2212').text).toBe('------');
  });

  test('parts ligatures', () => {
    expect(fold('\ufb00 \ufb01 \ufb02 \ufb03 \ufb04 \ufb05 \ufb06').text).toBe('ff fi fl ffi ffl st st');
    expect([...fold('a\ufb03b').origins]).toEqual([0, 1, 1, 1, 2, 3]);
  });

  test('joins a letter and its mark where there is a sign for both', () => {
    expect(fold('cafe\u0301').text).toBe('caf\u00e9');
    expect(fold('e\u0300e\u036f').text).toBe('\u00e8e\u036f');
    expect(fold('x\u0301').text).toBe('x\u0301');
    expect(fold('\u0301a').text).toBe('\u0301a');
  });

  test('says where each unit stood', () => {
    expect([...fold('a \n b\u00ad\u2014').origins]).toEqual([0, 1, 4, 6, 7]);
  });

  test('is the same whichever step a unit falls into', () => {
    for (const length of [8190, 8191, 8192, 8193, 16_384]) {
      const before = 'x'.repeat(length);
      expect(fold(`${before}e\u0301  y`).text).toBe(`${before}\u00e9 y`);
      expect(fold(`${before} \n z`).text).toBe(`${before} z`);
      expect([...fold(`${before}\ufb01\u036f!`).origins.slice(length)]).toEqual([
        length,
        length,
        length + 1,
        length + 2,
        length + 3,
      ]);
    }
  });

  test('bears marks without end', () => {
    const marks = `e${'\u0301'.repeat(40_000)}`;
    expect(fold(marks).text).toHaveLength(40_000);
    expect(fold('\ufb03'.repeat(20_000)).text).toBe('ffi'.repeat(20_000));
    const both = '\ufb03'.repeat(8192) + '\u036f'.repeat(9000);
    expect(fold(both).text).toBe('ffi'.repeat(8192) + '\u036f'.repeat(9000));
  });
});

describe('offsets', () => {
  test('the end of a folded unit is after all marks that are one with it', () => {
    const text = 'cafe\u0301 au';
    const folded = fold(text);
    expect(originalEnd(text, folded, 4)).toBe(5);
    expect(originalEnd(text, folded, 3)).toBe(3);
    expect(originalEnd(text, folded, folded.text.length)).toBe(text.length);
    expect(originalEnd('x\u0301y', fold('x\u0301y'), 1)).toBe(1);
  });

  test('an original offset has the folded one of the next unit', () => {
    const folded = fold('a \n b  c');
    expect([0, 1, 2, 3, 4, 5, 6, 7, 8].map((offset) => foldedOffset(folded, offset))).toEqual([
      0, 1, 2, 2, 2, 3, 4, 4, 5,
    ]);
  });

  test('text alone is folded as text with offsets', () => {
    for (const text of ['', ' ', 'a  b', 'a b ', ' a', 'a\u00ad', 'plain words, here.', '\u201cx\u201d', '  ']) {
      expect(foldText(text)).toBe(fold(text).text);
    }
  });
});
