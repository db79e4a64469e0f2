import { expect, test } from 'vitest';
import { emptyCells, fillGaps, share } from '@/lib/documents/pdf/text/cells';

const placeOf = (text: string) => {
  const cells = emptyCells(text.length + 1);
  share(cells, 1, text, { from: 10, to: 40, shift: 2 });
  return { from: [...cells.from].slice(1), to: [...cells.to].slice(1), shift: [...cells.shift].slice(1) };
};

test('a glyph gives its place to the character that it stands for, or shares it among several', () => {
  expect(placeOf('a')).toEqual({ from: [10], to: [40], shift: [2] });
  expect(placeOf('ffi')).toEqual({ from: [10, 20, 30], to: [20, 30, 40], shift: [2, 2, 2] });
});

test('both halves of a letter beyond the first plane get the same place', () => {
  expect(placeOf('🌿')).toEqual({ from: [10, 10], to: [40, 40], shift: [2, 2] });
  expect(placeOf('a🌿b')).toEqual({ from: [10, 20, 20, 30], to: [20, 30, 30, 40], shift: [2, 2, 2, 2] });
});

test('what has no place gets what lies between its neighbours, and at the ends the room of the run', () => {
  const cells = emptyCells(6);
  share(cells, 1, 'a', { from: 10, to: 20, shift: 3 });
  share(cells, 4, 'b', { from: 30, to: 40, shift: 4 });
  fillGaps(cells, 0, 50);
  expect([...cells.from]).toEqual([0, 10, 20, 25, 30, 40]);
  expect([...cells.to]).toEqual([10, 20, 25, 30, 40, 50]);
  expect([...cells.shift]).toEqual([0, 3, 3, 3, 4, 4]);
});
