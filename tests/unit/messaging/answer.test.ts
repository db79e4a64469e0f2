import { expect, test, vi } from 'vitest';
import { answerWithin, done, refused } from '@/lib/messaging/answer';

test('an answer in time is passed on as it is', async () => {
  expect(await answerWithin(Promise.resolve(done(7)), 1_000)).toEqual(done(7));
  expect(await answerWithin(Promise.resolve(refused('storageFull')), 1_000)).toEqual(refused('storageFull'));
});

test('a message that nobody answers, or that takes too long, is refused instead of failing', async () => {
  expect(await answerWithin(Promise.reject(new Error('No response')), 1_000)).toEqual(refused('noAnswer'));
  vi.useFakeTimers();
  try {
    const late = answerWithin(new Promise<never>(() => {}), 1_000);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await late).toEqual(refused('noAnswer'));
    expect(vi.getTimerCount()).toBe(0);
  } finally {
    vi.useRealTimers();
  }
});
