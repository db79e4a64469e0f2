import type { OpenedPdf } from '@/lib/pdf-files/opened-pdf';

/** A page that takes longer than this, in milliseconds, holds up nothing else. */
const patience = 4_000;

/**
 * Resolves once the first page has been drawn, or could not be, or takes long; or when the signal ends. What is not needed
 * to read waits for it.
 */
export function firstPageShown(
  { viewer, events }: Pick<OpenedPdf, 'viewer' | 'events'>,
  signal: AbortSignal,
): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  const { promise, resolve } = Promise.withResolvers<void>();
  const wait = () => setTimeout(resolve, patience);
  events.on('pagerendered', () => resolve(), { once: true, signal });
  // Before that the pages have no views to paint on.
  if (viewer.pagesCount > 0) wait();
  else events.on('pagesinit', wait, { once: true, signal });
  signal.addEventListener('abort', () => resolve(), { once: true });
  return promise;
}
