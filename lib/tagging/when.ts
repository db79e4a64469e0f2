import { effect } from '@preact/signals';

/** Resolves once the condition holds for the signals that it reads, and at the latest after `limit` ms. */
export async function when(holds: () => boolean, limit: number): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, limit);
  const stop = effect(() => {
    if (holds()) resolve();
  });
  await promise;
  clearTimeout(timer);
  stop();
}
