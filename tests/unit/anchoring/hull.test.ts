import { describe, expect, test } from 'vitest';
import { indexText } from '@/lib/anchoring';
import { alignAt } from '@/lib/anchoring/align';
import { evidenceFor } from '@/lib/anchoring/evidence';
import { hullOf } from '@/lib/anchoring/hull';
import { likelyPlaces } from '@/lib/anchoring/likely-places';
import { soughtIn } from '@/lib/anchoring/sought';

function alignedIn(text: string, exact: string, prefix = '', suffix = '', start: number | null = 0) {
  const index = indexText(text);
  const sought = soughtIn(index.words, { exact, prefix, suffix });
  const [place] = likelyPlaces(index.words, sought, 8);
  const alignment = place && alignAt(index.words, sought, place);
  const evidence = alignment && evidenceFor(index.folded.text, index.words, sought, alignment, start);
  return {
    words: alignment ? [...alignment] : [],
    hull: alignment ? hullOf(sought, alignment) : null,
    quote: evidence && index.folded.text.slice(evidence.start, evidence.end),
    evidence,
  };
}

describe('the words of a quote in a text', () => {
  test('are matched in order, with what was put in between', () => {
    expect(alignedIn('zero one two three four', 'one two three').words).toEqual([1, 2, 3]);
    expect(alignedIn('zero one or two three four', 'one two three').words).toEqual([1, 3, 4]);
    expect(alignedIn('zero two one three', 'two three').words).toEqual([1, 3]);
    expect(alignedIn('zero one three', 'one two three').words).toEqual([1, -1, 2]);
  });

  test('reach from the first to the last, with their own punctuation', () => {
    expect(alignedIn('He said: "one two," and left', '"one two,"').quote).toBe('"one two,"');
    expect(alignedIn('He said: one two and left', '"one two,"').quote).toBe('one two');
    expect(alignedIn('He said: "one two and left', '"one two,"').quote).toBe('"one two');
    expect(alignedIn('He said: "one or two," and left', '"one two three,"').quote).toBe('"one or two');
  });

  test('leave a stray word behind', () => {
    const far = 'and then a good many other words come before the next of those which is what';
    expect(alignedIn(`one two three ${far} four`, 'one two three four').quote).toBe('one two three');
    expect(alignedIn(`one ${far} two three four`, 'one two three four').quote).toBe('two three four');
  });

  test('are found at both ends of a quote of a whole chapter', () => {
    const filling = (from: number, count: number): string =>
      Array.from({ length: count }, (_, at) => `${at % 2 === 0 ? 'and' : 'so'} word${from + at}`).join(' ');
    const quote = `Here it opens. ${filling(0, 700)} And here it ends.`;
    const text = `Before. ${quote.replaceAll('word3', 'other3')} After.`;
    expect(alignedIn(text, quote).quote).toBe(quote.replaceAll('word3', 'other3'));
  });

  test('are not there where none is', () => {
    expect(alignedIn('nothing of the kind', 'one two three').hull).toBeNull();
  });
});

describe('evidence', () => {
  test('of an unaltered passage is full', () => {
    expect(
      alignedIn('before it one two three after it', 'one two three', 'x before it ', ' after it y', 12).evidence,
    ).toEqual({
      start: 10,
      end: 23,
      words: 1,
      letters: 1,
      rare: 1,
      prefix: 1,
      suffix: 1,
      whole: false,
      context: false,
      stretch: 1,
      distance: 2,
      same: true,
      size: 3,
    });
  });

  test('of an edited one has the shares that are left', () => {
    const { evidence } = alignedIn(
      'before one three four beside it',
      'one two three four',
      'xx before it ',
      ' after it y',
      null,
    );
    expect(evidence?.words).toBeCloseTo(3 / 4, 6);
    expect(evidence?.letters).toBeCloseTo(12 / 15, 6);
    expect(evidence?.rare).toBeCloseTo(0.7127479, 6);
    expect(evidence?.prefix).toBeCloseTo(0.4693878, 6);
    expect(evidence?.suffix).toBeCloseTo(0.4324833, 6);
    expect(evidence?.stretch).toBeCloseTo(14 / 18, 6);
    expect(evidence?.distance).toBeNull();
    expect(evidence?.same).toBe(false);
  });

  test('knows nothing of context that there is not', () => {
    const { evidence } = alignedIn('zero one two three', 'one two three');
    expect([evidence?.prefix, evidence?.suffix]).toEqual([0.5, 0.5]);
  });

  test('has the whole context only with ten units on each side', () => {
    const whole = (prefix: string, suffix: string, text = `${prefix}one two${suffix}`) =>
      alignedIn(text, 'one two', prefix, suffix).evidence?.whole;
    expect(whole('so 23 567 ', ' ab de ghi')).toBe(true);
    expect(whole('so 23 56 ', ' ab de ghi')).toBe(false);
    expect(whole('so 23 567 ', ' ab de gh')).toBe(false);
    expect(whole('so 23 567 ', ' ab de ghi', 'no 23 567 one two ab de ghi')).toBe(false);
    expect(whole('so 23 567 ', ' ab de ghi', 'so 23 567 one two ab de gh')).toBe(false);
  });

  test('tells the passage from its context', () => {
    const before = 'Time it takes: 18 minutes. ';
    const after = ' Questions to ask: what for?';
    const quote = 'The table says that the time it takes is 18 minutes.';
    expect(alignedIn(before + after.trim(), quote, before, after).evidence?.context).toBe(true);
    expect(alignedIn(`${before}${quote}${after}`, quote, before, after).evidence?.context).toBe(false);
    const behind = ' So 18 minutes it takes. And more';
    expect(
      alignedIn(`Whatever.${behind}`, 'As was said 18 minutes it takes by now.', 'First. ', behind).evidence?.context,
    ).toBe(true);
  });

  test('takes nothing for the context while half of the context is there besides', () => {
    const contextIn = (text: string, prefix: string, quote = 'red green blue and some more'): boolean | undefined =>
      alignedIn(text, quote, prefix, ' END x').evidence?.context;
    const before = 'x red green blue or what was said here ';
    expect(contextIn('red green blue END', before)).toBe(true);
    expect(contextIn('here red green blue END', before)).toBe(true);
    expect(contextIn('or what was said here red green blue END', before)).toBe(false);
    expect(contextIn('blue END', before, 'blue')).toBe(false);
  });
});
