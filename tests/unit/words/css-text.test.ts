import { expect, test } from 'vitest';
import { cssText } from '@/lib/words/css-text';

test('letters stay, and every sign is written by its number', () => {
  expect(cssText('Lehren für alle 2')).toBe('"Lehren für alle 2"');
  expect(cssText('a"; } b\\c\n<')).toBe('"a\\22 \\3b  \\7d  b\\5c c\\a \\3c "');
});
