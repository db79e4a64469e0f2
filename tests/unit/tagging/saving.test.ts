import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { done, refused } from '@/lib/messaging/answer';
import { patiently } from '@/lib/tagging/saving';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

async function settled<T>(promise: Promise<T>): Promise<T> {
  await vi.runAllTimersAsync();
  return promise;
}

test('what is answered is sent once', async () => {
  const send = vi.fn(async () => done('saved'));
  expect(await settled(patiently(send))).toEqual(done('saved'));
  expect(send).toHaveBeenCalledTimes(1);
});

test('a worker that dies in the middle of a save is asked again at once', async () => {
  const send = vi.fn(async () => done('saved')).mockRejectedValueOnce(new Error('message port closed'));
  expect(await patiently(send)).toEqual(done('saved'));
});

test('a refusal is final', async () => {
  const send = vi.fn(async () => refused('storageFull'));
  expect(await settled(patiently(send))).toEqual(refused('storageFull'));
  expect(send).toHaveBeenCalledTimes(1);
});

test('silence ends after about ten seconds, with the sentence for it', async () => {
  const began = Date.now();
  const answer = await settled(patiently(() => new Promise<never>(() => {})));
  expect(answer).toEqual(refused('noAnswer'));
  expect(Date.now() - began).toBeLessThan(12_000);
  expect(Date.now() - began).toBeGreaterThan(8_000);
});
