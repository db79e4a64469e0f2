import { expect, test } from 'vitest';
import { type BoundPiece, pieceOf } from '@/lib/documents/google-docs/binding/piece';
import { withoutStrays } from '@/lib/documents/google-docs/binding/strays';

const box = { left: 0, top: 0, right: 0, bottom: 0 };

/** So many characters, bound from there on. */
const boundAt = (start: number, length: number): BoundPiece => ({
  piece: pieceOf([{ text: 'x'.repeat(length), box }]),
  start,
});

const startsOf = (bound: readonly BoundPiece[], unbound: number): number[] =>
  withoutStrays(bound, unbound)
    .map(({ start }) => start)
    .sort((one, other) => one - other);

const header = boundAt(0, 20);
const page = boundAt(1_000, 300);
const number = boundAt(2_000, 2);

test('a header and a number that were bound far from what the page shows are left out, before it and behind it', () => {
  expect(startsOf([header, page, number], 40)).toEqual([1_000]);
});

test('it is the longest stretch that stays, wherever it stands among the others', () => {
  expect(startsOf([boundAt(0, 300), boundAt(1_000, 20), boundAt(2_000, 40)], 40)).toEqual([0]);
  expect(startsOf([boundAt(0, 20), boundAt(1_000, 40), boundAt(2_000, 300)], 40)).toEqual([2_000]);
});

test('what follows or precedes with no more between than the page shows unbound stays', () => {
  const around = [boundAt(960, 20), page, boundAt(1_320, 30)];
  expect(startsOf(around, 20)).toEqual([960, 1_000, 1_320]);
  expect(startsOf(around, 19)).toEqual([1_000]);
});

test('what the page shows unbound is missing once: gaps that follow each other have it together', () => {
  const row = [page, boundAt(1_320, 30), boundAt(1_370, 30)];
  expect(startsOf(row, 40)).toEqual([1_000, 1_320, 1_370]);
  expect(startsOf(row, 39)).toEqual([1_000, 1_320]);
});
