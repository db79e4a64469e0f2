import { expect, test } from 'vitest';
import { edge, foldedText } from '@/lib/feedback/private-details/folded-text';

/** Each unit of the folded text with the part of the given one that it comes from. */
const folded = (text: string) => {
  const { text: units, starts, ends } = foldedText(text);
  return [...units].map((unit, at) => `${unit}=${text.slice(starts[at], ends[at])}`);
};

test('case, accents and forms of letters are folded, each with where it comes from', () => {
  expect(folded('Ada')).toEqual(['a=A', 'd=d', 'a=a']);
  expect(folded('É')).toEqual(['e=É']);
  expect(folded('ß')).toEqual(['s=ß', 's=ß']);
  expect(folded('ﬁn')).toEqual(['f=ﬁ', 'i=ﬁ', 'n=n']);
  expect(foldedText('aÉb').capital).toEqual([false, true, false]);
});

test('what shows nothing counts to what stands before it, and is nothing at the beginning', () => {
  expect(folded('ab\u00adc')).toEqual(['a=a', 'b=b\u00ad', 'c=c']);
  expect(folded('e\u0301x')).toEqual(['e=e\u0301', 'x=x']);
  expect(folded('\u200bab')).toEqual(['a=a', 'b=b']);
  expect(folded(`a${edge}b`)).toEqual(['a=a', 'b=b']);
});

test('what was percent-encoded is read, up to three times', () => {
  expect(folded('L%C3%B3pez')).toEqual(['l=L', 'o=%C3%B3', 'p=p', 'e=e', 'z=z']);
  expect(folded('%41%42')).toEqual(['a=%41', 'b=%42']);
  expect(foldedText('%252541').text).toBe('a');
  expect(foldedText('%25252541').text).toBe('%41');
  expect(foldedText('100% of %zz %4').text).toBe('100% of %zz %4');
  expect(foldedText('%C3%28').text).toBe('%c3(');
});

test('letters of two units have both', () => {
  expect(folded('𝒜b')).toEqual(['a=𝒜', 'b=b']);
  expect(foldedText('𝒜𝒹𝒶').capital).toEqual([true, false, false]);
  expect(foldedText('😀').starts).toEqual([0, 0]);
});
