import { Pacer } from '@/lib/model/pacer';

/** Work that can be left between its steps: by whoever waits for it at once, or gives way in between. */
export type Steps<Result> = Generator<void, Result, void>;

/** All of it at a stretch. */
export function ended<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const next = steps.next();
    if (next.done) return next.value;
  }
}

/** All of it, giving way in between. Rejects where the signal has ended it. */
export async function paced<Result>(steps: Steps<Result>, signal: AbortSignal): Promise<Result> {
  const pacer = new Pacer();
  for (;;) {
    const next = steps.next();
    if (next.done) return next.value;
    await pacer.turn();
    signal.throwIfAborted();
  }
}
