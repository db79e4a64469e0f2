import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anchorAll, anchorQuote, describeQuote, indexText, type QuoteSelector } from '@/lib/anchoring';

const lesson =
  'The teacher opens the lesson with a question. Students answer in pairs. Each pair writes three reasons on a card. ' +
  'The teacher collects the cards and sorts them in front of the class. Students answer in pairs once more. ' +
  'At the end every student keeps one card that changed their mind.';

function select(text: string, exact: string, nth = 0): Required<QuoteSelector> {
  let start = text.indexOf(exact);
  for (let skipped = 0; skipped < nth; skipped += 1) {
    start = text.indexOf(exact, start + 1);
  }
  return describeQuote(text, start, start + exact.length);
}

const found = (text: string, selector: QuoteSelector): { status: string; quote: string } | null => {
  const anchored = anchorQuote(indexText(text), selector);
  return anchored && { status: anchored.status, quote: text.slice(anchored.start, anchored.end) };
};

describe('a passage whose words still stand', () => {
  test('is found where it was', () => {
    const selector = select(lesson, 'Each pair writes three reasons');
    expect(anchorQuote(indexText(lesson), selector)).toEqual({
      start: selector.start,
      end: selector.end,
      status: 'exact',
      score: 1,
    });
  });

  test('is found after text was put before it', () => {
    const text = `A new opening paragraph. ${lesson}`;
    expect(found(text, select(lesson, 'three reasons'))).toEqual({ status: 'exact', quote: 'three reasons' });
  });

  test('is found without knowing its position or context', () => {
    expect(found(lesson, { exact: 'sorts them in front of the class' })?.status).toBe('exact');
  });

  test('is exact although white space, quotation marks and hyphens were set differently', () => {
    const old = 'He said: "It\'s a well-known fact, isn\'t it?" and went on.';
    const now = 'He said:\n “It’s a\u00a0well\u2011known   fa\u00adct, isn’t it?” and went on.';
    expect(found(now, select(old, '"It\'s a well-known fact'))).toEqual({
      status: 'exact',
      quote: '“It’s a\u00a0well\u2011known   fa\u00adct',
    });
  });

  test('keeps surrogate pairs whole', () => {
    const old = 'so \u{1F600}\u{1F600} glad';
    expect(found(`very ${old}`, select(old, '\u{1F600} glad'))?.quote).toBe('\u{1F600} glad');
  });
});

describe('a passage that stands more than once', () => {
  test('is the one with its context', () => {
    const text = `An opening. ${lesson}`;
    const second = anchorQuote(indexText(text), select(lesson, 'Students answer in pairs', 1));
    expect(second?.start).toBe(text.lastIndexOf('Students answer in pairs'));
  });

  test('is the nearest where the context is the same', () => {
    const text = 'Yes or no? '.repeat(60);
    const selector = { exact: 'no', prefix: 'Yes or ', suffix: '? Yes or', start: 337, end: 339 };
    expect(anchorQuote(indexText(text), selector)?.start).toBe(337);
  });

  test('is refused where nothing tells the copies apart', () => {
    expect(found('Yes or no? Yes or no? Yes or no?', { exact: 'no' })).toBeNull();
  });

  test('is not found inside another word', () => {
    expect(
      found('The party was over early.', { exact: 'art', prefix: 'we study ', suffix: ' here', start: 5 }),
    ).toBeNull();
  });
});

describe('a passage that was edited', () => {
  test('is found as changed when one of its words was', () => {
    const text = lesson.replace('three reasons', 'five reasons');
    expect(found(text, select(lesson, 'Each pair writes three reasons on a card'))).toEqual({
      status: 'changed',
      quote: 'Each pair writes five reasons on a card',
    });
  });

  test('is found where it was rather than at a copy elsewhere', () => {
    const text = `${lesson.replace('Students answer in pairs.', 'Students always answer in pairs.')} ${'And so on. '.repeat(20)}Students answer in pairs.`;
    expect(found(text, select(lesson, 'Students answer in pairs.'))?.quote).toBe('Students always answer in pairs.');
  });

  test('is lost when it was taken out', () => {
    const gone = 'Each pair writes three reasons on a card. ';
    expect(found(lesson.replace(gone, ''), select(lesson, gone.trim()))).toBeNull();
  });

  test('is lost when other words stand in its place', () => {
    const text = lesson.replace('Each pair writes three reasons on a card.', 'Then they all go home for lunch.');
    expect(found(text, select(lesson, 'Each pair writes three reasons on a card.'))).toBeNull();
  });
});

describe('how sure an answer is', () => {
  const answer = (text: string, selector: QuoteSelector) => {
    const anchored = anchorQuote(indexText(text), selector);
    return anchored && [anchored.start, anchored.status, anchored.score];
  };

  test('where it stood, as it stood: wholly', () => {
    expect(answer('one two three', { exact: 'two', prefix: 'one ', suffix: ' three', start: 4 })).toEqual([
      4,
      'exact',
      1,
    ]);
    expect(answer('two three', { exact: 'two', suffix: ' three', start: 0 })).toEqual([0, 'exact', 1]);
  });

  test('an only copy in its own surroundings: 99.9 %', () => {
    expect(answer(`So. ${lesson}`, select(lesson, 'three reasons'))).toEqual([
      4 + lesson.indexOf('three'),
      'exact',
      0.999,
    ]);
  });

  test('signs in their surroundings: 95 %; without: 60 %, to be checked', () => {
    const old = 'And below it *** so';
    expect(answer(`So. ${old}`, select(old, '***'))).toEqual([17, 'exact', 0.95]);
    expect(answer('Here: *** or so', select(old, '***'))).toEqual([6, 'changed', 0.6]);
    expect(answer('Here: *** or *** so', select(old, '***'))).toBeNull();
  });
});

describe('whatever the text', () => {
  const anyText = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 });

  test('an untouched passage is found exactly', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (text, a, b) => {
        const [start = 0, end = 0] = [a % text.length, (b % text.length) + 1].sort((x, y) => x - y);
        fc.pre(start < end && text.slice(start, end).trim() !== '');
        expect(anchorQuote(indexText(text), describeQuote(text, start, end))).toMatchObject({
          start,
          end,
          status: 'exact',
        });
      }),
    );
  });

  test('an answer lies within the text, and scores lie between 0 and 1', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, anyText, (text, exact, prefix, suffix) => {
        const anchored = anchorQuote(indexText(text), { exact, prefix, suffix });
        if (anchored) {
          expect(anchored.start).toBeGreaterThanOrEqual(0);
          expect(anchored.end).toBeGreaterThan(anchored.start);
          expect(anchored.end).toBeLessThanOrEqual(text.length);
          expect(anchored.score).toBeGreaterThan(0);
          expect(anchored.score).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  test('several passages together get the answers that each would get', () => {
    const selectors = [select(lesson, 'question'), select(lesson, 'three reasons'), { exact: 'not there at all' }];
    const text = `More. ${lesson}`;
    expect(anchorAll(indexText(text), selectors)).toEqual(selectors.map((each) => anchorQuote(indexText(text), each)));
  });
});
