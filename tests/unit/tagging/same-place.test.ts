import { expect, test } from 'vitest';
import { newPassageId } from '@/lib/model/ids';
import { isSamePlace } from '@/lib/tagging/same-place';
import { passageIn } from '@/tests/support/sample-page';

test('the same words selected again are one place, and elsewhere in the text another', () => {
  const passage = passageIn('one two three', 'two');
  expect(isSamePlace(passage, { ...passage, id: newPassageId() })).toBe(true);
  expect(isSamePlace(passage, passageIn('so one two three', 'two'))).toBe(false);
  expect(isSamePlace(passage, passageIn('one two three', 'two three'))).toBe(false);
});
