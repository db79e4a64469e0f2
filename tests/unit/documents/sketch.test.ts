import fc from 'fast-check';
import { expect, test } from 'vitest';
import { resemblance, sketchOf } from '@/lib/documents/sketch';

const lines = fc.uniqueArray(
  fc.string({ minLength: 1 }).filter((line) => /^\S[^\n]*\S$/.test(line)),
  { maxLength: 60 },
);

test('of short texts it says exactly how many lines they share', () => {
  fc.assert(
    fc.property(lines, lines, (one, other) => {
      const union = new Set([...one, ...other]);
      const shared = one.filter((line) => other.includes(line)).length;
      const expected = union.size === 0 ? 1 : shared / union.size;
      expect(resemblance(sketchOf(one.join('\n')), sketchOf(other.join('\n')))).toBeCloseTo(expected);
    }),
  );
});

test('of long texts it says so roughly', () => {
  const text = (from: number) => Array.from({ length: 5_000 }, (_, line) => `Line ${from + line}`).join('\n');
  const shared = resemblance(sketchOf(text(0)), sketchOf(text(1_000)));
  expect(shared).toBeGreaterThan(4 / 6 - 0.12);
  expect(shared).toBeLessThan(4 / 6 + 0.12);
});

test('white space at the ends of lines and empty lines say nothing', () => {
  expect(sketchOf('one\n\n two ')).toEqual(sketchOf('two\none'));
});
