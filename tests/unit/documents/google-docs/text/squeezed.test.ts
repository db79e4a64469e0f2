import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editBetween } from '@/lib/documents/google-docs/text/edit';
import { readableText } from '@/lib/documents/google-docs/text/readable';
import { squeeze, squeezeAgain, squeezedOffset } from '@/lib/documents/google-docs/text/squeezed';

const label = 'Then the pairs  compare \u201ctheir\u201d guesses';
const inText = 'Then the pairs\u00a0compare "their" guesses ';

describe('a squeezed text', () => {
  test('is the same for a label and for the text that it is of', () => {
    expect(squeeze(label).text).toBe(squeeze(inText).text);
  });

  test('has nothing that stands for pictures, chips, rules and structure', () => {
    expect(squeeze('\u0003a*\ue907b\ufffc\u200b-\u0010\u0012\u001cc\n').text).toBe('abc');
  });

  test('says where each of its characters stood', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { text: squeezed, origins } = squeeze(text);
        expect(origins.length).toBe(squeezed.length + 1);
        for (let at = 0; at < squeezed.length; at += 1) {
          expect(squeeze(text.charAt(origins[at] ?? -1)).text).toBe(squeezed.charAt(at));
        }
      }),
    );
  });

  test('finds the place of an offset: of the first character at or after it', () => {
    const squeezed = squeeze('ab  cd');
    expect([0, 1, 2, 3, 4, 5, 6].map((offset) => squeezedOffset(squeezed, offset))).toEqual([0, 1, 2, 2, 2, 3, 4]);
  });

  test('is the same where it is made anew from what was there before', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '*', '\u201c', '\u0012') });
    fc.assert(
      fc.property(text, text, text, text, (head, old, put, tail) => {
        const [before, after] = [head + old + tail, head + put + tail];
        const edit = editBetween(before, after);
        const again = edit ? squeezeAgain(squeeze(before), edit, after).squeezed : squeeze(before);
        expect(again).toEqual(squeeze(after));
      }),
    );
  });

  test('knows where paragraphs begin', () => {
    const { begins } = squeeze('ab\n\nc d\ne');
    expect([...begins]).toEqual([0, 0, 1, 0, 1, 0]);
  });
});

describe("Docs' text as a person reads it", () => {
  test('keeps its offsets', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (raw) => readableText(raw).length === raw.length));
  });

  test('has line breaks for what marks structure, and spaces for what stands for something', () => {
    expect(readableText('\u0003Plan\u000bB\n\u0010\u0012\u001ccell\n\u0011\ue907 x')).toBe(
      '\nPlan\u2028B\n\n\n\ncell\n\n  x',
    );
  });
});
