import { expect, onTestFinished, test } from 'vitest';
import { paced } from '@/lib/documents/web/paced';
import { frame } from './living';

/** Asks for a look that takes so many milliseconds at every frame of a time, and gives how often it was had. */
async function looksIn(time: number, took: number): Promise<{ looks: number; frames: number }> {
  const life = new AbortController();
  onTestFinished(() => life.abort());
  let looks = 0;
  const ask = paced(() => {
    looks += 1;
    const end = performance.now() + took;
    while (performance.now() < end);
  }, life.signal);
  let frames = 0;
  for (const end = performance.now() + time; performance.now() < end; frames += 1) {
    ask();
    ask();
    await frame();
  }
  return { looks, frames };
}

test('a look that costs little is had once a frame, however often it is asked for', async () => {
  const { looks, frames } = await looksIn(400, 0);
  expect(looks).toBeGreaterThan(1);
  expect(Math.abs(frames - looks)).toBeLessThanOrEqual(1);
});

test('a dear look leaves the page three quarters of its time', async () => {
  const { looks } = await looksIn(1000, 20);
  expect(looks).toBeGreaterThan(1);
  expect(looks * 20).toBeLessThan(1000 / 3);
});

test('what was asked for is had although nothing asks again, and never once it is over', async () => {
  const life = new AbortController();
  const other = new AbortController();
  onTestFinished(() => other.abort());
  const looks = { ended: 0, other: 0 };
  const dear = (which: keyof typeof looks, until: AbortSignal) =>
    paced(() => {
      looks[which] += 1;
      const end = performance.now() + 20;
      while (performance.now() < end);
    }, until);
  const asks = [dear('ended', life.signal), dear('other', other.signal)];
  for (const times of [1, 2]) {
    for (const ask of asks) ask();
    await expect.poll(() => looks).toEqual({ ended: times, other: times });
  }
  for (const ask of asks) ask();
  life.abort();
  // What was asked for at the same time, and goes on, is had: so would the other one have been.
  await expect.poll(() => looks.other).toBe(3);
  asks[1]?.();
  await expect.poll(() => looks.other).toBe(4);
  expect(looks.ended).toBe(2);
});
