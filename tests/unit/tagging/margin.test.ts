import { expect, test } from 'vitest';
import { badgeText } from '@/lib/tagging/margin';

test('a badge carries the code of its indicator, and how many more there are', () => {
  expect(badgeText(['2b'])).toBe('2b');
  expect(badgeText(['2b', '2c', '3'])).toBe('2b +2');
});

test('a long code shows its end, which tells it from others', () => {
  expect(badgeText(['CCSS.ELA-LITERACY.RL.5.1'])).toBe('…CY.RL.5.1');
  expect([...badgeText(['INTASC-2013.4.n'])]).toHaveLength(10);
});
