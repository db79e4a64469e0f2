import { liveQuery } from 'dexie';
import { type Failure, failureOf } from '@/lib/model/failure';

/**
 * Runs a query now and again after every change of what it read, whichever surface made the change. After a failure it
 * is not run again.
 */
export function watch<T>(
  query: () => Promise<T>,
  listener: (result: T) => void,
  failed: (failure: Failure) => void,
  signal: AbortSignal,
): void {
  if (signal.aborted) return;
  const subscription = liveQuery(query).subscribe({
    next: listener,
    error: (error: unknown) => failed(failureOf(error)),
  });
  signal.addEventListener('abort', () => subscription.unsubscribe(), { once: true });
}
