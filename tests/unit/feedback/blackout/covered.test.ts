import { expect, test } from 'vitest';
import { covered } from '@/lib/feedback/blackout';
import { box, one, other, picture, second } from './a-picture';

const drawn = new Map([
  [one, { picture: picture('AAAA'), digest: 'first' }],
  [other, { picture: picture('BBBB'), digest: 'second' }],
]);
const blackouts = [{ tagId: one, digest: 'first', boxes: [box] }];

/** The key under which the one picture with these boxes is painted. */
const keyOf = (boxes = [box]): string =>
  covered(drawn, [{ tagId: one, digest: 'first', boxes }], new Map()).toPaint[0]?.key ?? '';

test('a picture without boxes is sent as it is drawn', () => {
  expect(covered(drawn, [], new Map()).sent).toEqual(
    new Map([
      [one, picture('AAAA')],
      [other, picture('BBBB')],
    ]),
  );
});

test('a picture with boxes is not sent before they are painted, and then as it was painted', () => {
  const waiting = covered(drawn, blackouts, new Map());
  expect([...waiting.sent.keys()]).toEqual([other]);
  expect(waiting.toPaint).toMatchObject([{ tagId: one, picture: picture('AAAA'), boxes: [box] }]);

  const done = covered(drawn, blackouts, new Map([[one, { key: keyOf(), picture: picture('CCCC') }]]));
  expect(done.sent.get(one)).toEqual(picture('CCCC'));
  expect(done.toPaint).toEqual([]);
});

test('one that was painted with other boxes is not sent', () => {
  const painted = new Map([[one, { key: keyOf([second]), picture: picture('CCCC') }]]);
  const state = covered(drawn, blackouts, painted);
  expect(state.sent.has(one)).toBe(false);
  expect(state.toPaint).toHaveLength(1);
});

test('another picture than the boxes were drawn on is not sent, however it was painted', () => {
  const stale = [{ tagId: one, digest: 'former', boxes: [box] }];
  const state = covered(drawn, stale, new Map([[one, { key: keyOf(), picture: picture('CCCC') }]]));
  expect(state.sent.has(one)).toBe(false);
  expect(state.changed).toEqual([one]);
  expect(state.toPaint).toEqual([]);
  expect(covered(drawn, [{ tagId: one, digest: 'former', boxes: [] }], new Map()).sent.has(one)).toBe(false);
});

test('what can not be painted is told, and not sent', () => {
  const state = covered(drawn, blackouts, new Map([[one, { key: keyOf(), picture: null }]]));
  expect(state.sent.has(one)).toBe(false);
  expect([state.failed, state.toPaint]).toEqual([[one], []]);
});
