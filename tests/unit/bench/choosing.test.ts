import { expect, test } from 'vitest';
import { choosePassages } from '@/tests/bench/page/choosing';
import { seededRandom } from '@/tests/bench/page/random';

const words = (from: number, count: number): string =>
  Array.from({ length: count }, (_, at) => `word${from + at}`).join(' ');

test('chosen passages are whole words of one text, none over another', () => {
  const texts = [words(0, 200), 'too short', words(1_000, 100)];
  const chosen = choosePassages(texts, 1_000, seededRandom(1));
  expect(chosen.length).toBeGreaterThan(10);
  for (const { text, from, to } of chosen) {
    expect(` ${texts[text]} `.slice(from, to + 2)).toMatch(/^ word.*\d $/);
  }
  const inOrder = chosen.toSorted((a, b) => a.text - b.text || a.from - b.from);
  for (const [at, { text, from }] of inOrder.entries()) {
    const before = inOrder[at - 1];
    if (before?.text === text) expect(from).toBeGreaterThan(before.to);
  }
});

test('what stands in the texts twice is not chosen', () => {
  const twice = words(0, 100);
  const chosen = choosePassages([twice, words(500, 100), twice.replaceAll(' ', '\n')], 1_000, seededRandom(1));
  expect(new Set(chosen.map(({ text }) => text))).toEqual(new Set([1]));
});
