import { expect, test } from 'vitest';
import { inReadingOrder, linesOf } from '@/lib/documents/google-docs/page/reading-order';

const run = (text: string, left: number, top: number, height = 10) => ({
  text,
  box: { left, right: left + 20, top, bottom: top + height },
});
const read = (...runs: ReturnType<typeof run>[]) => inReadingOrder(runs).map(({ text }) => text);

test('lines come from the top, and what stands beside each other from the left', () => {
  expect(read(run('four', 40, 30), run('two', 40, 2), run('three', 0, 30), run('one', 0, 0))).toEqual([
    'one',
    'two',
    'three',
    'four',
  ]);
});

test('what shares too little of its height is another line, and a small sign belongs to the line that it is in', () => {
  expect(linesOf([run('one', 0, 0), run('two', 20, 6)])).toHaveLength(2);
  expect(linesOf([run('one', 0, 0), run('two', 20, 5)])).toHaveLength(1);
  expect(linesOf([run('one', 0, 0, 20), run('2', 20, 0, 8)])).toHaveLength(1);
});

test('writing from the right is read from there, with what is written from the left in it as it is read', () => {
  expect(read(run('שלום', 80, 0), run('two', 60, 0), run('one', 40, 0), run('עולם', 0, 0))).toEqual([
    'שלום',
    'one',
    'two',
    'עולם',
  ]);
  expect(read(run('one', 0, 0), run('עולם', 20, 0), run('שלום', 40, 0), run('two', 60, 0))).toEqual([
    'one',
    'שלום',
    'עולם',
    'two',
  ]);
  // Numbers alone tell no direction; what comes with them does.
  expect(read(run('7', 0, 0), run('שלום', 40, 0))).toEqual(['שלום', '7']);
});
