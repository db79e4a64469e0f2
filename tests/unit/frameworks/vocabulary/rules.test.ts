import { expect, test } from 'vitest';
import { vocabulary } from '@/lib/frameworks/vocabulary/rules';

const cases = vocabulary.flatMap((rule) => rule.cases.map(([text, found]) => ({ rule, id: rule.id, text, found })));

test.each(cases)('$id: $text', ({ rule, text, found }) => {
  expect(rule.find(text)).toEqual(found);
});

test.each(vocabulary)('$id finds something and leaves something, and takes whatever it is given', ({ find, cases }) => {
  expect(cases.some(([, found]) => found === null) && cases.some(([, found]) => found !== null)).toBe(true);
  const started = process.cpuUsage();
  for (const letter of ['a', ' ', '1', '(', '–', 'within ', 'choose 1 ']) find(letter.repeat(100_000));
  expect(process.cpuUsage(started).user / 1_000).toBeLessThan(500);
});
