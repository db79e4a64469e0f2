import { expect, test } from 'vitest';
import { withSection } from '@/tests/bench/report/write-section';

const text = 'Before.\n<!-- quality -->\nold\n<!-- end of quality -->\nAfter.';

test('a section takes the place of the one before, and the rest stays', () => {
  const once = withSection(text, 'quality', 'new\n');
  expect(once).toBe('Before.\n<!-- quality -->\n\nnew\n\n<!-- end of quality -->\nAfter.');
  expect(withSection(once, 'quality', 'new')).toBe(once);
});

test('a section without a place is refused', () => {
  expect(() => withSection(text, 'firefox', 'new')).toThrow();
});
