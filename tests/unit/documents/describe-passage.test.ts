import { expect, test } from 'vitest';
import { describePassage } from '@/lib/documents/describe-passage';
import { limits } from '@/lib/model/limits';

const text = 'Before. One part, another part. After.';
const span = { start: 8, end: 31 };

test('a stretch of a text is known by its words, what is around them, and where it stands', () => {
  const passage = describePassage(text, span);
  expect(passage?.quote).toBe('One part, another part.');
  expect(passage?.selectors).toEqual([
    expect.objectContaining({ type: 'TextQuoteSelector', exact: 'One part, another part.' }),
    { type: 'TextPositionSelector', ...span },
  ]);
});

test('pieces that are apart are counted from its start, and read line by line', () => {
  const passage = describePassage(text, span, [
    { start: 8, end: 16 },
    { start: 18, end: 31 },
  ]);
  expect(passage?.quote).toBe('One part\nanother part.');
  expect(passage?.selectors.at(-1)).toEqual({
    type: 'PartsSelector',
    parts: [
      { start: 0, end: 8 },
      { start: 10, end: 23 },
    ],
  });
  expect(describePassage(text, span, [span])?.selectors).toHaveLength(2);
});

test('none is longer than a passage may be, or of more pieces', () => {
  const long = 'x'.repeat(limits.quote + 1);
  expect(describePassage(long, { start: 0, end: limits.quote })).not.toBeNull();
  expect(describePassage(long, { start: 0, end: limits.quote + 1 })).toBeNull();
  const parts = (count: number) => Array.from({ length: count }, () => ({ start: 8, end: 9 }));
  expect(describePassage(text, span, parts(limits.parts))).not.toBeNull();
  expect(describePassage(text, span, parts(limits.parts + 1))).toBeNull();
});
