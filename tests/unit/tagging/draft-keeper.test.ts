import { expect, test } from 'vitest';
import { worthKeeping } from '@/lib/tagging/draft-keeper';

test('a few words are not kept as a draft, a sentence is', () => {
  expect(worthKeeping('')).toBe(false);
  expect(worthKeeping('not yet sure')).toBe(false);
  expect(worthKeeping('students explain it to each other')).toBe(true);
});
