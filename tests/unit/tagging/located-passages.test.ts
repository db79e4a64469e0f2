import { effect } from '@preact/signals';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { Located } from '@/lib/documents/document';
import type { Passage } from '@/lib/model/passage';
import { startLocating } from '@/lib/tagging/located-passages';
import { passageIn } from '@/tests/support/sample-page';

const text = 'Predict where the shadow will fall.';

/** Finds a passage each millisecond. */
function slowly(clock: { now: number }) {
  return {
    async *locate(passages: readonly Passage[]): AsyncIterable<Located> {
      for (const { id, quote } of passages) {
        clock.now += 1;
        yield { status: 'exact', passageId: id, start: 0, end: quote.length, quote };
      }
    },
  };
}

test('the first findings show at once, and showing takes no more than a small part of the time', async () => {
  const clock = { now: 0 };
  vi.spyOn(performance, 'now').mockImplementation(() => clock.now);
  const ending = new AbortController();
  onTestFinished(() => {
    ending.abort();
    vi.restoreAllMocks();
  });
  const { located, look } = startLocating(slowly(clock), ending.signal);
  const shown: { size: number; at: number }[] = [];
  let showing = 0;
  effect(() => {
    const { size } = located.value;
    if (size === 0) return;
    shown.push({ size, at: clock.now });
    clock.now += size / 20;
    showing += size / 20;
  });
  look(Array.from({ length: 2_000 }, () => passageIn(text, 'the shadow')));
  await vi.waitFor(() => expect(located.value.size).toBe(2_000));
  expect(shown[0]?.at).toBeLessThan(30);
  expect(showing).toBeLessThan(2_000 / 4);
  expect(shown.length).toBeGreaterThan(5);
});
