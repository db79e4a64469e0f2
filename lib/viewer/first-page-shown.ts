import type { OpenedPdf } from './opened-pdf';

/** What comes after the first page does not wait longer than this for it, in milliseconds. */
const longestWait = 2000;

/**
 * Resolves once a page of the file has been drawn, when that takes too long, or when the signal ends. What is not needed
 * to show it waits for this: it would take the worker and the disk at the very moment when the page needs them.
 */
export function firstPageShown({ events }: Pick<OpenedPdf, 'events'>, signal: AbortSignal): Promise<void> {
  const ends = AbortSignal.any([signal, AbortSignal.timeout(longestWait)]);
  if (ends.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    events.on('pagerendered', () => resolve(), { once: true, signal: ends });
    ends.addEventListener('abort', () => resolve(), { once: true });
  });
}
