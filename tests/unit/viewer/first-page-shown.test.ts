import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { OpenedPdf } from '@/lib/pdf-files/opened-pdf';
import { firstPageShown } from '@/lib/viewer/first-page-shown';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A viewer that knows so many of its pages already, and what it has to say. */
function viewerWith(pagesCount: number) {
  const target = new EventTarget();
  const on = (name: string, listener: () => void, options: AddEventListenerOptions) =>
    target.addEventListener(name, listener, options);
  const opened = { viewer: { pagesCount }, events: { on } } as unknown as OpenedPdf;
  return { opened, say: (name: string) => target.dispatchEvent(new Event(name)) };
}

async function isOver(promise: Promise<void>): Promise<boolean> {
  await Promise.resolve();
  return Promise.race([promise.then(() => true), Promise.resolve().then(() => false)]);
}

test('what can wait, waits for the first page', async () => {
  const { opened, say } = viewerWith(0);
  const shown = firstPageShown(opened, new AbortController().signal);
  say('pagesinit');
  expect(await isOver(shown)).toBe(false);
  say('pagerendered');
  await shown;
});

test('it does not wait for a page that takes too long, but for the pages to be known', async () => {
  const { opened, say } = viewerWith(0);
  const shown = firstPageShown(opened, new AbortController().signal);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await isOver(shown)).toBe(false);
  say('pagesinit');
  await vi.advanceTimersByTimeAsync(5_000);
  await shown;
});

test('it does not wait for a file that is gone', async () => {
  const gone = new AbortController();
  const shown = firstPageShown(viewerWith(0).opened, gone.signal);
  gone.abort();
  await shown;
  await firstPageShown(viewerWith(3).opened, AbortSignal.abort());
});
