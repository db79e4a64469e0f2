import { expect, test } from 'vitest';
import { describeQuote } from '@/lib/anchoring';

test('a passage is kept with at least 32 characters on each side', () => {
  const text = `${'a'.repeat(100)}the passage${'b'.repeat(100)}`;
  const { exact, prefix, suffix, start, end } = describeQuote(text, 100, 111);
  expect(exact).toBe('the passage');
  expect(text.slice(0, start).endsWith(prefix)).toBe(true);
  expect(text.slice(end).startsWith(suffix)).toBe(true);
  expect(Math.min(prefix.length, suffix.length)).toBeGreaterThanOrEqual(32);
});

test('the context is shorter only where the text ends', () => {
  expect(describeQuote('one two three', 4, 7)).toEqual({
    exact: 'two',
    prefix: 'one ',
    suffix: ' three',
    start: 4,
    end: 7,
  });
});

test('the context never begins or ends within a surrogate pair', () => {
  const faces = '\u{1F600}'.repeat(80);
  for (const shift of ['', 'x']) {
    const { prefix, suffix } = describeQuote(
      `${faces}${shift}here${shift}${faces}`,
      160 + shift.length,
      164 + shift.length,
    );
    expect(prefix.isWellFormed()).toBe(true);
    expect(suffix.isWellFormed()).toBe(true);
  }
});
