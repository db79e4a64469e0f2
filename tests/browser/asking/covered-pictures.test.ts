import { signal } from '@preact/signals';
import { expect, onTestFinished, test, vi } from 'vitest';
import { openCoveredPictures } from '@/lib/asking/covered-pictures';
import { type Blackout, pictureDigest } from '@/lib/feedback/blackout';
import type { Picture } from '@/lib/feedback/package';
import type { TagId } from '@/lib/model/ids';
import { box, one, picture, second } from '@/tests/unit/feedback/blackout/a-picture';

const blackoutOf = (...boxes: Blackout['boxes']): Blackout[] => [
  { tagId: one, digest: pictureDigest(picture()), boxes },
];

function opened(paint: (picture: Picture, boxes: Blackout['boxes']) => Promise<Picture>) {
  const lifetime = new AbortController();
  onTestFinished(() => lifetime.abort());
  const drawn = signal<ReadonlyMap<TagId, Picture>>(new Map([[one, picture()]]));
  const blackouts = signal<readonly Blackout[]>([]);
  return { drawn, blackouts, covered: openCoveredPictures(drawn, blackouts, lifetime.signal, paint) };
}

test('from the moment a box is drawn, the picture is not sent without it', async () => {
  const { blackouts, covered } = opened(async (given, boxes) => ({ ...given, data: `${boxes.length}000` }));
  expect(covered.state.value.sent.get(one)).toEqual(picture());
  blackouts.value = blackoutOf(box);
  expect(covered.state.value.sent.has(one)).toBe(false);
  expect(covered.working.value).toBe(true);
  await vi.waitFor(() => expect(covered.state.value.sent.get(one)?.data).toBe('1000'));
  expect(covered.working.value).toBe(false);
  blackouts.value = blackoutOf(box, second);
  expect(covered.state.value.sent.has(one)).toBe(false);
  await vi.waitFor(() => expect(covered.state.value.sent.get(one)?.data).toBe('2000'));
});

test('a painting that ends after another box was drawn counts for nothing', async () => {
  const ends: ((picture: Picture) => void)[] = [];
  const { blackouts, covered } = opened(() => new Promise((resolve) => ends.push(resolve)));
  blackouts.value = blackoutOf(box);
  blackouts.value = blackoutOf(box, second);
  ends[0]?.(picture('1000'));
  await Promise.resolve();
  expect(covered.state.value.sent.has(one)).toBe(false);
  ends[1]?.(picture('2000'));
  await vi.waitFor(() => expect(covered.state.value.sent.get(one)?.data).toBe('2000'));
});

test('when another picture is drawn for the passage, it waits to be looked at', async () => {
  const { drawn, blackouts, covered } = opened(async () => picture('1000'));
  blackouts.value = blackoutOf(box);
  await vi.waitFor(() => expect(covered.state.value.sent.has(one)).toBe(true));
  drawn.value = new Map([[one, picture('BBBB')]]);
  expect(covered.state.value).toMatchObject({ changed: [one], sent: new Map() });
});

test('a picture that can not be painted is told, and keeps nothing waiting', async () => {
  const { blackouts, covered } = opened(() => Promise.reject(new Error('no canvas')));
  blackouts.value = blackoutOf(box);
  await vi.waitFor(() => expect(covered.state.value.failed).toEqual([one]));
  expect(covered.working.value).toBe(false);
  expect(covered.state.value.sent.has(one)).toBe(false);
});
