import type { OpenedPdf } from './opened-pdf';

/** Resolves once the pages have views, which they have when the first of them has been read, or when the signal ends. */
export function pagesAreThere({ viewer, events }: Pick<OpenedPdf, 'viewer' | 'events'>, signal: AbortSignal) {
  if (viewer.pagesCount > 0 || signal.aborted) return Promise.resolve();
  return new Promise<void>((resolve) => {
    events.on('pagesinit', () => resolve(), { once: true, signal });
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
