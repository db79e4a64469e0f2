import { Dexie, type DexieError, liveQuery } from 'dexie';
import { type Failure, failureOf, StoreFailure } from '@/lib/model/failure';

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
  const subscription = liveQuery(() => tellOfRefusal(query)).subscribe({
    next: listener,
    error: (error: unknown) => failed(failureOf(error)),
  });
  signal.addEventListener('abort', () => subscription.unsubscribe(), { once: true });
}

/** A live query keeps silent about a database that was closed; Dexie calls one so, too, that the browser never opened. */
async function tellOfRefusal<T>(query: () => Promise<T>): Promise<T> {
  try {
    return await query();
  } catch (error) {
    const refusal = error instanceof Dexie.DatabaseClosedError ? refusalIn(error) : null;
    throw refusal ? new StoreFailure(failureOf(refusal), String(refusal)) : error;
  }
}

function refusalIn({ inner }: DexieError): unknown {
  const isOther = inner instanceof Object && 'name' in inner && inner.name !== 'DatabaseClosedError';
  return isOther ? inner : null;
}
