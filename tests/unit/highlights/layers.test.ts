import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layOut } from '@/lib/highlights/layers';
import { priorityOf } from '@/lib/highlights/names';

test('passages apart from each other all lie on the first layer', () => {
  const names = layOut([
    { start: 0, end: 5, slots: [0] },
    { start: 5, end: 9, slots: [3] },
  ]);
  expect(names).toEqual([['proofmark-0'], ['proofmark-3']]);
});

test('the shorter of two overlapping passages is drawn over the longer one', () => {
  const [long = [], short = []] = layOut([
    { start: 0, end: 50, slots: [1] },
    { start: 0, end: 10, slots: [1] },
  ]);
  expect(priorityOf(short[0] ?? '')).toBeGreaterThan(priorityOf(long[0] ?? ''));
});

test('a passage with several indicators shows each of them', () => {
  expect(layOut([{ start: 0, end: 5, slots: [2, 4, 2] }])).toEqual([['proofmark-2', 'proofmark-4-1']]);
});

test('slots beyond the palette begin again', () => {
  expect(layOut([{ start: 0, end: 5, slots: [9] }])).toEqual([['proofmark-1']]);
});

test('two overlapping passages never look the same while there are layers left', () => {
  const stretch = fc.record({ start: fc.nat(30), length: fc.integer({ min: 1, max: 30 }) });
  fc.assert(
    fc.property(fc.tuple(stretch, stretch, stretch), (drawn) => {
      const stretches = drawn.map(({ start, length }) => ({ start, end: start + length, slots: [0] }));
      const names = layOut(stretches).map(([name]) => name);
      stretches.forEach((a, i) => {
        stretches.slice(i + 1).forEach((b, j) => {
          if (a.start < b.end && b.start < a.end) {
            expect(names[i]).not.toBe(names[i + 1 + j]);
          }
        });
      });
    }),
  );
});

test('the shorter lies over the longer one in whatever order they come, and those that share the last layer over all', () => {
  const [short = [], long = []] = layOut([
    { start: 0, end: 10, slots: [1] },
    { start: 0, end: 50, slots: [1] },
  ]);
  expect(priorityOf(short[0] ?? '')).toBeGreaterThan(priorityOf(long[0] ?? ''));
  const nested = Array.from({ length: 40 }, (_, at) => ({ start: at, end: 100 - at, slots: [0] }));
  const priorities = layOut(nested).map(([name = '']) => priorityOf(name));
  expect(priorities).toEqual(priorities.toSorted((one, other) => one - other));
});
