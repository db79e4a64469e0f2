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

test('the context is sixty-four units, or as many as there are', () => {
  const text = 'a'.repeat(200);
  expect(describeQuote(text, 100, 110)).toMatchObject({ prefix: 'a'.repeat(64), suffix: 'a'.repeat(64) });
  expect(describeQuote(text, 10, 190)).toMatchObject({ prefix: 'a'.repeat(10), suffix: 'a'.repeat(10) });
});

test('only a high surrogate before a low one is a pair', () => {
  const prefixAt = (before: string) =>
    describeQuote(`${'a'.repeat(9)}${before}${'b'.repeat(63)}here`, 74, 78).prefix.length;
  expect(['\ud800\udc00', '\udbff\udfff', '\udbff\udc00', '\ud800\udfff'].map(prefixAt)).toEqual([65, 65, 65, 65]);
  expect(['\ue000\udc00', '\ud7ff\udfff', '\udbff\ue000', '\ud800\udbff'].map(prefixAt)).toEqual([64, 64, 64, 64]);
  const suffixAt = (after: string) => describeQuote(`here${'b'.repeat(63)}${after}aaaa`, 0, 4).suffix.length;
  expect(['\ud800\udc00', '\udbff\ue000'].map(suffixAt)).toEqual([65, 64]);
});
