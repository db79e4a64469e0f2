import { expect, test } from 'vitest';
import { colourSlot } from '@/lib/model/colour-slot';

test('every place has a colour; whole ones take turns, and one between two has another than both', () => {
  expect([0, 1, 7, 8, 9].map(colourSlot)).toEqual([0, 1, 7, 0, 1]);
  expect(colourSlot(3.5)).toBe(7);
  for (const order of [-1, -0.5, 0.999, 1e9]) expect([0, 1, 2, 3, 4, 5, 6, 7]).toContain(colourSlot(order));
});
