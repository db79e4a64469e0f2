import { describe, expect, test } from 'vitest';
import type { Evidence } from '@/lib/anchoring/evidence';
import { preference, probability, weights } from '@/lib/anchoring/judge';

/** A passage of ten words that stands unaltered where it stood. */
const unaltered: Evidence = {
  start: 100,
  end: 160,
  words: 1,
  letters: 1,
  rare: 1,
  prefix: 1,
  suffix: 1,
  whole: true,
  context: false,
  stretch: 1,
  distance: 0,
  same: true,
  size: 10,
};

const probabilityOf = (change: Partial<Evidence>, lead = 3): number =>
  probability({ evidence: { ...unaltered, ...change }, lead }, weights);
const preferenceOf = (change: Partial<Evidence>): number => preference({ ...unaltered, ...change }, 10_000);

const table: [string, Partial<Evidence>, number, number][] = [
  ['unaltered, where it stood', {}, 0.9998351, 9.5],
  ['a letter was altered', { same: false }, 0.9992313, 9.3],
  [
    'half of the words, two thirds of the letters',
    { words: 0.5, letters: 0.66, rare: 0.4, same: false },
    0.9873579,
    6.42,
  ],
  ['most words, but short ones', { words: 0.7, letters: 0.55, same: false }, 0.9942226, 7.8],
  ['a short quote', { size: 2 }, 0.9994057, 9.5],
  ['a short quote, edited', { size: 3, letters: 0.8, words: 0.67, same: false }, 0.9971991, 8.24],
  ['exactly as many words as are enough', { size: 8, letters: 0.9 }, 0.9997945, 9.3],
  ['without what stood before', { prefix: 0, whole: false }, 0.9989932, 8],
  ['without what stood behind', { suffix: 0, whole: false }, 0.9985285, 8],
  ['without any context', { prefix: 0, suffix: 0, whole: false }, 0.9943476, 6.8],
  ['half of the context', { prefix: 0.5, suffix: 0.6, whole: false, same: false }, 0.9958521, 7.92],
  ['at the other end of the text', { distance: 9000 }, 0.9995312, 7.8393548],
  ['a paragraph away', { distance: 300 }, 0.9997171, 9.164],
  ['farther away than the text is long', { distance: 50000 }, 0.9995177, 7.7035785],
  ['when nobody knows where it stood', { distance: null }, 0.9996489, 8.9],
  ['stretched a little', { stretch: 1.3, same: false }, 0.9986999, 9.3],
  ['stretched much', { stretch: 2, same: false }, 0.9508276, 8.7],
  ['shrunk a little', { stretch: 0.85, same: false }, 0.9992313, 9.3],
  ['shrunk much', { stretch: 0.5, same: false }, 0.998978, 9.3],
  [
    'hardly anything of it',
    { words: 0.2, letters: 0.1, rare: 0.1, same: false, prefix: 0.1, suffix: 0.2, whole: false },
    0.0002802,
    1.76,
  ],
];

describe('what speaks for a place, as probability and as preference', () => {
  test.each(table)('%s', (_, change, likely, preferred) => {
    expect(probabilityOf(change)).toBeCloseTo(likely, 6);
    expect(preferenceOf(change)).toBeCloseTo(preferred, 4);
  });

  test.each([
    [0, 0.8555486],
    [1, 0.9247564],
    [3, 0.9814543],
    [9, 0.9814543],
  ])('a lead of %d over the next place', (lead, likely) => {
    expect(probabilityOf({ prefix: 0.2, suffix: 0.4, same: false, letters: 0.7 }, lead)).toBeCloseTo(likely, 6);
  });

  test('in a text of no length no place is remote by more than all of it', () => {
    expect(preference({ ...unaltered, distance: 5 }, 0)).toBeCloseTo(8.2901639, 4);
  });
});
