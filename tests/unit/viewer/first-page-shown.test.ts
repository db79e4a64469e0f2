import { expect, test, vi } from 'vitest';
import { firstPageShown } from '@/lib/viewer/first-page-shown';
import type { OpenedPdf } from '@/lib/viewer/opened-pdf';

function fakeEvents() {
  const target = new EventTarget();
  const on = (name: string, listener: () => void, options: AddEventListenerOptions) =>
    target.addEventListener(name, listener, options);
  return { events: { on } as unknown as OpenedPdf['events'], target };
}

async function isOver(promise: Promise<void>): Promise<boolean> {
  await Promise.resolve();
  return Promise.race([promise.then(() => true), Promise.resolve().then(() => false)]);
}

test('what can wait, waits for the first page', async () => {
  const { events, target } = fakeEvents();
  const shown = firstPageShown({ events }, new AbortController().signal);
  expect(await isOver(shown)).toBe(false);
  target.dispatchEvent(new Event('pagerendered'));
  await shown;
});

test('it does not wait for a page that takes too long, nor for a file that is gone', async () => {
  const late = new AbortController();
  const timeOut = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(late.signal);
  const shown = firstPageShown({ events: fakeEvents().events }, new AbortController().signal);
  expect(await isOver(shown)).toBe(false);
  late.abort();
  await shown;
  timeOut.mockRestore();

  await firstPageShown({ events: fakeEvents().events }, AbortSignal.abort());
});
