import { expect, test } from 'vitest';
import { withBoxes } from '@/lib/feedback/blackout';
import { box, one, other, second } from './a-picture';

const before = [{ tagId: one, digest: 'former', boxes: [box] }];

test('boxes are kept with the picture on which they were drawn', () => {
  expect(withBoxes([], { tagId: one, digest: 'now', isRight: false }, [box])).toEqual([
    { tagId: one, digest: 'now', boxes: [box] },
  ]);
});

test('on another picture than they were drawn on, they belong to the former one until the person says that they are right', () => {
  const changed = withBoxes(before, { tagId: one, digest: 'now', isRight: false }, [box, second]);
  expect(changed).toEqual([{ tagId: one, digest: 'former', boxes: [box, second] }]);
  const emptied = withBoxes(before, { tagId: one, digest: 'now', isRight: false }, []);
  expect(emptied).toEqual([{ tagId: one, digest: 'former', boxes: [] }]);
  const seen = withBoxes(before, { tagId: one, digest: 'now', isRight: true }, [box]);
  expect(seen).toEqual([{ tagId: one, digest: 'now', boxes: [box] }]);
});

test('a picture whose last box is removed is as if none had been there, and others stay', () => {
  const both = [...before, { tagId: other, digest: 'its own', boxes: [second] }];
  expect(withBoxes(both, { tagId: one, digest: 'former', isRight: false }, [])).toEqual([both[1]]);
});
