import { expect, test } from 'vitest';
import { insertStarter } from '@/lib/tagging/starters';

test('an empty rationale begins with the starter, ready to go on', () => {
  expect(insertStarter('', 0, 0, 'This example shows')).toEqual({ text: 'This example shows ', caret: 19 });
});

test('a starter keeps its distance from the words around it', () => {
  const { text, caret } = insertStarter('First.Then.', 6, 6, 'This shows');
  expect(text).toBe('First. This shows Then.');
  expect(text.slice(caret)).toBe('Then.');
});

test('a starter takes the place of what is selected', () => {
  expect(insertStarter('aaa bbb ccc', 4, 7, 'This shows').text).toBe('aaa This shows ccc');
});
