import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indexWords, rarity } from '@/lib/anchoring/word-index';
import { eachWord } from '@/lib/anchoring/words';

const formsOf = (text: string): string[] => [...eachWord(text)].map(({ form }) => form);

test('words are runs of letters, digits and marks, in lower case', () => {
  expect(formsOf('Az_09: the QUICK,brown-fox@[`{/')).toEqual(['az_09', 'the', 'quick', 'brown', 'fox']);
  expect(formsOf('aÉb naïve ÀB x\u0301y')).toEqual(['aéb', 'naïve', 'àb', 'x\u0301y']);
});

test('compatibility forms are spelled out', () => {
  expect(formsOf('\ufb01nd \uff21\uff11')).toEqual(['find', 'a1']);
});

test('of scripts without spaces each character is a word', () => {
  expect(formsOf('学習者は 日本')).toEqual(['学', '習', '者', 'は', '日', '本']);
});

test('signs beyond the first plane are passed whole', () => {
  expect([...eachWord('\u{1F600}a\ud83d\u{20000}b\ude00c')]).toEqual([
    { form: 'a', start: 2, end: 3 },
    { form: '\u{20000}', start: 4, end: 6 },
    { form: 'b', start: 6, end: 7 },
    { form: 'c', start: 8, end: 9 },
  ]);
});

test('are the same as Unicode has them', () => {
  const word = /[\p{Script=Han}]\p{M}*|[\p{L}\p{N}\p{M}_]+/gu;
  const unit = fc.constantFrom('a', 'B', '_', '9', ' ', '.', '\u0301', '学', 'é', '\u{1F600}', '\ud83d', '\ude00', '-');
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 9 }), (units) => {
      const text = units.join('');
      const wanted = [...text.matchAll(word)].map((match) => [match.index, match.index + match[0].length]);
      expect([...eachWord(text)].map(({ start, end }) => [start, end])).toEqual(wanted);
    }),
  );
});

test('an index knows every word and its places', () => {
  const index = indexWords('One two, one.');
  expect(index.count).toBe(3);
  expect([...index.forms]).toEqual([0, 1, 0]);
  expect([...index.starts]).toEqual([0, 4, 9]);
  expect([...index.ends]).toEqual([3, 7, 12]);
  expect(index.places).toEqual([[0, 2], [1]]);
});

test('the rarer a word the more it tells', () => {
  const index = indexWords(`once ${'twice '.repeat(2)}${'often '.repeat(97)}`);
  expect(rarity(index, index.numberOf.get('once') ?? -1)).toBeCloseTo(1, 6);
  expect(rarity(index, index.numberOf.get('twice') ?? -1)).toBeCloseTo(0.881122, 6);
  expect(rarity(index, index.numberOf.get('often') ?? -1)).toBeCloseTo(0.167486, 6);
  expect(rarity(index, -1)).toBeCloseTo(1.095033, 6);
});
