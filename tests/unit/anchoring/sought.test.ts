import { describe, expect, test } from 'vitest';
import { indexText, type QuoteSelector } from '@/lib/anchoring';
import { likelyPlaces } from '@/lib/anchoring/likely-places';
import { soughtIn } from '@/lib/anchoring/sought';

const text = 'zero one two three four five six seven';
const soughtOf = (selector: QuoteSelector, within = text) => soughtIn(indexText(within).words, selector);

describe('what is looked for', () => {
  test('is the words of prefix, quote and suffix, without those that are cut', () => {
    const sought = soughtOf({ exact: '“two three,”', prefix: 'ero one ', suffix: ' four fiv' });
    expect(sought).toMatchObject({
      exact: '"two three,"',
      prefix: 'ero one ',
      suffix: ' four fiv',
      span: 4,
      firstExact: 1,
      endExact: 3,
      lead: 1,
      tail: 2,
    });
    expect(sought.words.map(({ zone, form, place, length }) => [zone, form, place, length])).toEqual([
      ['prefix', 1, 0, 3],
      ['exact', 2, 1, 3],
      ['exact', 3, 2, 5],
      ['suffix', 4, 3, 4],
    ]);
    for (const { rarity, weight } of sought.words) expect([rarity, weight]).toEqual([1, 1.3]);
  });

  test('tells quote from context also where no space is between them', () => {
    const zones = (selector: QuoteSelector) => soughtOf(selector).words.map(({ zone }) => zone);
    expect(zones({ exact: '(two)', prefix: 'zero one', suffix: 'three four x' })).toEqual([
      'prefix',
      'exact',
      'suffix',
      'suffix',
    ]);
    expect(zones({ exact: 'two', prefix: 'zero one', suffix: 'three four x' })).toEqual(['exact', 'suffix']);
  });

  test('gives space around the quote to its context', () => {
    expect(soughtOf({ exact: ' two ', prefix: 'one', suffix: 'three' })).toMatchObject({
      exact: 'two',
      prefix: 'one ',
      suffix: ' three',
    });
    expect(soughtOf({ exact: 'two' })).toMatchObject({ exact: 'two', prefix: '', suffix: '', lead: 0, tail: 0 });
  });

  test('has sixty-four units of context', () => {
    const far = 'abcdefghi '.repeat(9);
    const sought = soughtOf({ exact: 'two', prefix: far, suffix: ` ${far}` });
    expect([sought.prefix.length, sought.suffix.length]).toEqual([64, 64]);
    expect(sought.prefix.endsWith('ghi ') && sought.suffix.startsWith(' abc')).toBe(true);
  });

  test('of a quote without words is no word', () => {
    expect(soughtOf({ exact: '...', prefix: 'zero one ', suffix: '' })).toMatchObject({
      firstExact: 0,
      endExact: 0,
      tail: 3,
    });
  });

  test('of a very long quote is its ends and its rarest words, in their order', () => {
    const words = Array.from({ length: 300 }, (_, at) => (at % 2 === 0 ? `w${at}` : 'and'));
    const long = words.join(' ');
    const sought = soughtOf({ exact: long, prefix: 'x so ', suffix: ' so x' }, `so ${long} so`);
    expect(sought).toMatchObject({ span: 302, firstExact: 1, endExact: 201 });
    const quote = sought.words.slice(1, 201);
    expect(quote.slice(0, 16).map(({ place }) => place)).toEqual(Array.from({ length: 16 }, (_, at) => at + 1));
    expect(quote.slice(-16).map(({ place }) => place)).toEqual(Array.from({ length: 16 }, (_, at) => at + 285));
    expect(quote.slice(16, -16).filter(({ rarity }) => rarity === 1)).toHaveLength(134);
    expect(sought.words.every(({ place }, at) => at === 0 || place > (sought.words[at - 1]?.place ?? 0))).toBe(true);
    expect(sought.words.at(-1)).toMatchObject({ zone: 'suffix', place: 301 });
    const exactly = words.slice(0, 200).join(' ');
    expect(soughtOf({ exact: exactly }, long).words).toHaveLength(200);
    expect(soughtOf({ exact: words.slice(0, 201).join(' ') }, long)).toMatchObject({ span: 201, endExact: 200 });
  });
});

describe('likely places', () => {
  const placesOf = (within: string, selector: QuoteSelector, most = 8) => {
    const index = indexText(within).words;
    return likelyPlaces(index, soughtIn(index, selector), most).map(({ low, high }) => [low, high]);
  };

  test('are where the words stand as far apart as they did', () => {
    expect(placesOf(text, { exact: 'two three four' })).toEqual([[2, 2]]);
    expect(placesOf(text, { exact: 'three four', prefix: 'x two ' })).toEqual([[2, 2]]);
    expect(placesOf('zero one two so three four', { exact: 'one two three four' })).toEqual([[1, 2]]);
    expect(placesOf(text, { exact: 'eight nine' })).toEqual([]);
  });

  test('come best first, and no more than asked for', () => {
    const gap = ' so it goes on and on for many more of them all'.repeat(2);
    const within = `one two${gap} one two three${gap} one two`;
    expect(placesOf(within, { exact: 'one two three' })[0]).toEqual([26, 26]);
    expect(placesOf(within, { exact: 'one two three' })).toHaveLength(3);
    expect(placesOf(within, { exact: 'one two three' }, 1)).toHaveLength(1);
    expect(placesOf(`one${gap} one two three`, { exact: 'one two three' })).toEqual([[25, 25]]);
  });

  test('overlap little', () => {
    expect(placesOf('one two one two one two one two', { exact: 'one two' }).length).toBeLessThan(4);
  });
});
