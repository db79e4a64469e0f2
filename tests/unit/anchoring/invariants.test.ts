import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Anchored, anchorAll, anchorQuote, describeQuote, indexText, type QuoteSelector } from '@/lib/anchoring';

const word = fc.constantFrom(
  'the',
  'a',
  'of',
  'pupil',
  'card',
  'Lesson',
  'draws',
  'yard',
  'learn',
  'then',
  'wall',
  'it',
);
const sentence = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => `${words.join(' ')}.`);
const anyText = fc.array(sentence, { minLength: 1, maxLength: 30 }).map((sentences) => sentences.join(' '));

const passageIn = (text: string, one: number, other: number): [number, number] => {
  const [start = 0, end = 0] = [one % text.length, other % text.length].sort((a, b) => a - b);
  return [start, end + 1];
};

describe('whatever was written', () => {
  test('what is unchanged is found exactly where it was', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (text, one, other) => {
        const [start, end] = passageIn(text, one, other);
        fc.pre(text.slice(start, end).trim() !== '');
        expect(anchorQuote(indexText(text), describeQuote(text, start, end))).toEqual({
          start,
          end,
          status: 'exact',
          score: 1,
        });
      }),
    );
  });

  test('what was put before shifts what is found, and no more', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), fc.integer({ min: 1, max: 9 }), (text, one, other, lines) => {
        const [start, end] = passageIn(text, one, other);
        const opening = 'Nothing similar stood here before. '.repeat(lines);
        const found = anchorQuote(indexText(opening + text), describeQuote(text, start, end));
        if (found?.status === 'exact')
          expect(found.start - opening.length).toBe(start + leadingSpace(text, start, end));
      }),
    );
  });

  test('what has none of its words is lost', () => {
    fc.assert(
      fc.property(anyText, anyText, fc.nat(), fc.nat(), (text, old, one, other) => {
        const [start, end] = passageIn(old, one, other);
        const selector = describeQuote(old, start, end);
        fc.pre(/\w/.test(selector.exact));
        expect(anchorQuote(indexText(text.replace(/\w+/g, 'xyz')), selector)).toBeNull();
      }),
    );
  });

  test('an answer is some of the text, and the same among others', () => {
    fc.assert(
      fc.property(anyText, anyText, fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 6 }), (text, old, passages) => {
        const selectors = passages.map(([one, other]) => describeQuote(old, ...passageIn(old, one, other)));
        const together = anchorAll(indexText(text), selectors);
        expect(together).toEqual(selectors.map((selector) => anchorQuote(indexText(text), selector)));
        for (const answer of together) if (answer) expectWithin(text, answer);
      }),
    );
  });
});

const leadingSpace = (text: string, start: number, end: number): number =>
  text.slice(start, end).length - text.slice(start, end).trimStart().length;

function expectWithin(text: string, { start, end, score }: Anchored): void {
  expect(Number.isInteger(start) && Number.isInteger(end)).toBe(true);
  expect(start).toBeGreaterThanOrEqual(0);
  expect(end).toBeGreaterThan(start);
  expect(end).toBeLessThanOrEqual(text.length);
  expect(score).toBeGreaterThanOrEqual(0.5);
  expect(score).toBeLessThanOrEqual(1);
}

const lesson = 'The pupils draw the yard. Then they compare what they drew, and each pair says what moved. ';

describe('whatever was stored', () => {
  const quote = 'they compare what they drew';

  const stored: { [key in keyof QuoteSelector]?: QuoteSelector[key] | undefined }[] = [
    {},
    { prefix: undefined, suffix: undefined },
    { start: -5, end: -1 },
    { start: Number.NaN, end: Number.NaN },
    { start: 1e300, end: Number.POSITIVE_INFINITY },
    { start: Number.NEGATIVE_INFINITY },
    { start: 30.5, end: 57.5 },
    { start: 900, end: 3 },
    { prefix: '', suffix: '', start: 0.5 },
  ];

  test.each(stored.map((rest) => [rest]))('a quote is found with %o', (rest) => {
    expect(anchorQuote(indexText(lesson), { exact: quote, ...rest } as QuoteSelector)).toMatchObject({
      start: 31,
      end: 58,
    });
  });

  test.each(['', ' ', '\n\t', '\u200b', '\ud83d', '\ude00\ud83d', `${lesson} and more than the text`, '\0'])(
    'nothing is made of the quote %o',
    (exact) => {
      for (const text of ['', 'x', lesson]) {
        const answer = anchorQuote(indexText(text), { exact, prefix: 'a', suffix: 'b', start: 3, end: 9 });
        if (answer) expectWithin(text, answer);
      }
    },
  );

  const texts = {
    'one word again and again': 'word '.repeat(100_000),
    'no space at all': 'abcdefghij'.repeat(100_000),
    'one letter': 'a'.repeat(1_000_000),
    'a page': lesson.repeat(300),
  };
  const quotes = [
    'word',
    'word '.repeat(40_000),
    'a'.repeat(200_000),
    `${'a'.repeat(300)}b`,
    lesson.repeat(2200),
    'the',
  ];

  test.each(Object.entries(texts))('a text of %s holds nothing up', (_, text) => {
    const index = indexText(text);
    for (const exact of quotes) {
      const began = process.cpuUsage();
      const answer = anchorQuote(index, {
        exact,
        prefix: 'word word word word ',
        suffix: ' word word word',
        start: 70_001,
      });
      expect(process.cpuUsage(began).user / 1000).toBeLessThan(1500);
      if (answer) expectWithin(text, answer);
    }
  });
});
