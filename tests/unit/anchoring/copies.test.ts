import { describe, expect, test } from 'vitest';
import { indexText } from '@/lib/anchoring';
import { isCertain } from '@/lib/anchoring/certain';
import { agreesAfter, agreesBefore, clearestCopy, copiesOf } from '@/lib/anchoring/copies';
import { evidentCopy, wordlessCopy } from '@/lib/anchoring/evident';
import { occurrencesOf } from '@/lib/anchoring/occurrences';
import { soughtIn } from '@/lib/anchoring/sought';

describe('copies of a quote', () => {
  const text = 'we read the long text, they read the long texts; a long test';
  const index = indexText(text);

  test.each([
    ['read the long text', [3, 28]],
    ['e read', [1]],
    ['long tex', [12, 37]],
    ['the', [8, 23, 33]],
    ['long test', [51]],
    ['we read the short text', []],
    ['we read the long text, they read the long texts; a long test', [0]],
  ])('%s', (quote, places) => {
    expect(copiesOf(index, quote)).toEqual(places);
  });

  test('overlap where the text repeats itself', () => {
    expect(copiesOf(indexText('aaaa'), 'aa')).toEqual([0, 1, 2]);
    expect(copiesOf(indexText('a b a b a b a b'), 'a b a b')).toEqual([0, 4, 8]);
  });

  test('are not followed beyond four hundred', () => {
    expect(copiesOf(indexText('a b c '.repeat(399)), 'a b c')).toHaveLength(399);
    expect(copiesOf(indexText('a b c '.repeat(500)), 'a b c')).toHaveLength(400);
    expect(copiesOf(indexText('ab'.repeat(900)), 'ab')).toHaveLength(400);
  });

  test('are found by the text alone where every word of the quote is too frequent', () => {
    expect([...occurrencesOf(indexText('x y z '.repeat(2500)), 'y z x y')]).toHaveLength(2499);
  });

  test('are never sought before the text begins', () => {
    expect(copiesOf(indexText('two three four'), 'one two three')).toEqual([]);
    expect(copiesOf(indexText('b c d'), 'bb b c d')).toEqual([]);
  });
});

describe('how far context agrees', () => {
  test('backwards, up to its beginning or that of the text', () => {
    expect(agreesBefore('abcdef', 4, 'xbcd')).toBe(3);
    expect(agreesBefore('abcd', 4, 'abcd')).toBe(4);
    expect(agreesBefore('bcd', 3, 'abcd')).toBe(3);
    expect(agreesBefore('abcd', 4, '')).toBe(0);
  });

  test('forwards, up to its end or that of the text', () => {
    expect(agreesAfter('abcdef', 2, 'cdxf')).toBe(2);
    expect(agreesAfter('abcd', 2, 'cdef')).toBe(2);
    expect(agreesAfter('abcd', 0, 'abcd')).toBe(4);
  });
});

describe('of copies close together', () => {
  const text = 'one or two or three or four or five';
  const copies = [4, 11, 20, 28];
  const sought = (prefix: string, suffix: string) => ({ exact: 'or', prefix, suffix });

  test('the one whose context agrees best is clearest', () => {
    expect(clearestCopy(text, sought('two ', ' three'), copies, 4, null)).toBe(11);
    expect(clearestCopy(text, sought('three ', ''), copies, 4, 4)).toBe(20);
  });

  test('or else the one nearest to where it stood', () => {
    expect(clearestCopy(text, sought('', ''), copies, 11, 19)).toBe(20);
    expect(clearestCopy(text, sought('', ''), copies, 11, null)).toBeNull();
    expect(clearestCopy('or, or', sought('', ''), [0, 4], 0, 2)).toBeNull();
  });

  test('copies far away are not among them', () => {
    expect(clearestCopy('', sought('', ''), [0, 44], 0, null)).toBeNull();
    expect(clearestCopy('', sought('', ''), [0, 45], 0, null)).toBe(0);
    expect(clearestCopy('', sought('ab', 'c'), [0, 50], 0, null)).toBeNull();
    expect(clearestCopy('', sought('ab', 'c'), [0, 51], 0, null)).toBe(0);
    expect(clearestCopy('', sought('', ''), [60], 0, null)).toBeNull();
  });
});

const soughtFor = (text: string, exact: string, prefix: string, suffix: string) =>
  soughtIn(indexText(text).words, { exact, prefix, suffix });

function evidentIn(text: string, exact: string, prefix: string, suffix: string): number | null {
  const index = indexText(text);
  return evidentCopy(index, soughtFor(text, exact, prefix, suffix), copiesOf(index, exact));
}

describe('an only copy is evident', () => {
  const before = '0123456789 klmnopqrst ';
  const after = ' abcdefghij ABCDEFGHIJ';

  test('with ten units of its context on either side, and thirty-two in all', () => {
    expect(evidentIn(`${before}the quote${after}`, 'the quote', before, after)).toBe(22);
    expect(evidentIn(`${before}the quote${after.slice(0, 10)}`, 'the quote', before, after)).toBe(22);
    expect(evidentIn(`${before}the quote${after.slice(0, 9)}`, 'the quote', `x${before}`, after)).toBeNull();
    expect(evidentIn(`${before.slice(12)}the quote${after}`, 'the quote', before, after)).toBe(10);
    expect(evidentIn(`${before.slice(13)}the quote${after}`, 'the quote', before, `${after} and more`)).toBeNull();
    expect(evidentIn(`${before.slice(6)}the quote${after.slice(0, 16)}`, 'the quote', before, after)).toBe(16);
    expect(evidentIn(`${before.slice(6)}the quote${after.slice(0, 15)}`, 'the quote', before, after)).toBeNull();
  });

  test('not where there are two', () => {
    expect(evidentIn(`${before}the quote${after} the quote`, 'the quote', before, after)).toBeNull();
  });

  test('not where other words stand between the same surroundings elsewhere', () => {
    const own = `${before}the quote${after}`;
    expect(evidentIn(`${own} and ${before}another one${after}`, 'the quote', before, after)).toBeNull();
    expect(evidentIn(`${before}another one${after} and ${own}`, 'the quote', before, after)).toBeNull();
    expect(evidentIn(`${own} and ${before}${'z'.repeat(38)}${after}`, 'the quote', before, after)).toBeNull();
    expect(evidentIn(`${own} and ${before}${'z'.repeat(39)}${after}`, 'the quote', before, after)).toBe(22);
  });

  test('even where only part of its surroundings stands elsewhere', () => {
    const own = `${before}the quote${after}`;
    const part = before.slice(-19);
    expect(evidentIn(`${own} and ${part}another one${after}`, 'the quote', before, after)).toBe(22);
    expect(evidentIn(`${own} and ${before}another one${after.slice(0, 19)}`, 'the quote', before, after)).toBe(22);
  });
});

describe('a quote without words', () => {
  const signsIn = (text: string, prefix: string, suffix: string) => {
    const index = indexText(text);
    return wordlessCopy(text, soughtFor(text, '***', prefix, suffix), copiesOf(index, '***'));
  };

  test('is known by ten units of context', () => {
    expect(signsIn('before it *** x *** y', 'before it ', '')).toEqual({ start: 10, backed: true });
    expect(signsIn('efore it *** x *** y', 'before it ', '')).toBeNull();
    expect(signsIn('fore *** af x *** y', 'fore ', ' af x')).toEqual({ start: 5, backed: true });
  });

  test('or by being the only one', () => {
    expect(signsIn('here *** there', '', '')).toEqual({ start: 5, backed: false });
    expect(signsIn('here *** there ***', '', '')).toBeNull();
    expect(signsIn('here', '', '')).toBeNull();
  });

  test('is not told apart where two have it', () => {
    expect(signsIn('before it *** before it ***', 'before it ', '')).toBeNull();
  });
});

describe('a copy is certain', () => {
  const certain = (
    text: string,
    exact: string,
    prefix: string,
    suffix: string,
    nth = 0,
    start: number | null = null,
  ) => {
    const copies = copiesOf(indexText(text), exact);
    return isCertain(text, soughtFor(text, exact, prefix, suffix), copies, copies[nth] ?? -1, start);
  };

  test('if it alone has ten units of its context', () => {
    expect(certain('in 3456789 quote here', 'quote', 'xx 3456789 ', ' y')).toBe(true);
    expect(certain('in 456789 quote here', 'quote', 'xx 3456789 ', '')).toBe(false);
  });

  test('or all of what little is known', () => {
    expect(certain('in the quote here', 'quote', 'the ', '')).toBe(true);
    expect(certain('in a quote here', 'quote', 'the ', '')).toBe(false);
    expect(certain('in a quote here', 'quote', '', '')).toBe(true);
  });

  test('or eight words, whatever is around them', () => {
    expect(
      certain('in: one two three four five six seven eight.', 'one two three four five six seven eight', 'of ', ''),
    ).toBe(true);
    expect(certain('in: one two three four five six seven.', 'one two three four five six seven', 'of ', '')).toBe(
      false,
    );
  });

  test('not if another one keeps more of either side', () => {
    expect(certain('so 123456789 the quote; and so the quote is', 'quote', 'so 123456789 the ', ' is')).toBe(false);
    expect(certain('the quote is what it is; so the quote so', 'quote', 'so the ', ' is what it is')).toBe(false);
  });

  test('not if another one has nearly as much', () => {
    expect(certain('123456789abc quote. 9abc quote', 'quote', '123456789abc ', '')).toBe(true);
    expect(certain('123456789abc quote. 56789abc quote', 'quote', '123456789abc ', '')).toBe(true);
    expect(certain('123456789abc quote. 456789abc quote', 'quote', '123456789abc ', '')).toBe(false);
  });

  test('if of equals it hardly moved, and moved least by far', () => {
    const text = `0123456789 quote ${'-'.repeat(2000)} 0123456789 quote`;
    const second = text.lastIndexOf('quote');
    const isCertainFrom = (nth: number, start: number | null) => certain(text, 'quote', '0123456789 ', '', nth, start);
    expect(isCertainFrom(0, 11)).toBe(true);
    expect(isCertainFrom(0, 311)).toBe(true);
    expect(isCertainFrom(0, 312)).toBe(false);
    expect(isCertainFrom(1, second + 300)).toBe(true);
    expect(isCertainFrom(1, 11)).toBe(false);
    expect(isCertainFrom(0, null)).toBe(false);
    const near = `0123456789 quote ${'-'.repeat(72)} 0123456789 quote`;
    const apart = near.lastIndexOf('quote') - 11;
    expect(certain(near, 'quote', '0123456789 ', '', 0, 11 + Math.floor(apart / 5) - 1)).toBe(true);
    expect(certain(near, 'quote', '0123456789 ', '', 0, 11 + Math.ceil(apart / 5))).toBe(false);
  });
});
