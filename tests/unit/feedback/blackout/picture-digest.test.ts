import { expect, test } from 'vitest';
import { pictureDigest } from '@/lib/feedback/blackout';
import { picture } from './a-picture';

test('a picture is told from any with other pixels or another size, and not by what it is called', () => {
  const digest = pictureDigest(picture());
  expect(pictureDigest({ ...picture(), id: 'f2', description: 'Elsewhere' })).toBe(digest);
  expect(pictureDigest(picture('AAAB'))).not.toBe(digest);
  expect(pictureDigest({ ...picture(), width: 101 })).not.toBe(digest);
  expect(pictureDigest({ ...picture(), height: 51 })).not.toBe(digest);
});
