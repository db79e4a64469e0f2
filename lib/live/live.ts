import { effect, type ReadonlySignal, signal as signalOf } from '@preact/signals';
import type { Failure } from '@/lib/model/failure';
import { watch } from '@/lib/store/watch';

/** What a page shows of the database, from the first question to the answer. */
export type Live<T> = { status: 'waiting' } | { status: 'shown'; value: T } | { status: 'failed'; failure: Failure };

/**
 * Keeps the result of a query up to date with the database and with what it is about. While a new subject is looked
 * up, the result for the one before stands.
 */
export function live<Subject, T>(
  subject: ReadonlySignal<Subject>,
  query: (subject: Subject) => Promise<T>,
  signal: AbortSignal,
): ReadonlySignal<Live<T>> {
  const result = signalOf<Live<T>>({ status: 'waiting' });
  const stop = effect(() => {
    const about = subject.value;
    const watching = new AbortController();
    watch(
      () => query(about),
      (value) => {
        result.value = { status: 'shown', value };
      },
      (failure) => {
        result.value = { status: 'failed', failure };
      },
      watching.signal,
    );
    return () => watching.abort();
  });
  signal.addEventListener('abort', stop, { once: true });
  return result;
}

/**
 * What is loaded, once it is there; null before. A live query follows only what it asks for itself, and loses that in an
 * `import()`: what it calls must be there before.
 */
export function loaded<T>(loading: Promise<T>): ReadonlySignal<T | null> {
  const there = signalOf<T | null>(null);
  void loading.then((value) => {
    there.value = value;
  });
  return there;
}

/** The value that is shown, or null while there is none. */
export function shown<T>(result: Live<T>): T | null {
  return result.status === 'shown' ? result.value : null;
}
