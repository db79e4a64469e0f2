/** Milliseconds of work between two yields: input is answered within a frame. */
const sliceLength = 8;

interface Yielding {
  yield?: () => Promise<void>;
}

/** Of so many yields one lets everything go first, the page's timers too. */
const fullYield = 4;
let yields = 0;

/** Lets the page work and paint. `scheduler.yield` goes on before other tasks do; Firefox ESR may lack it. */
export function yieldToPage(): Promise<void> {
  yields += 1;
  const scheduler = (globalThis as { scheduler?: Yielding }).scheduler;
  if (scheduler?.yield && yields % fullYield > 0) {
    return scheduler.yield();
  }
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/**
 * Gives the thread back whenever the current slice is used up. Call between small pieces of work.
 *
 * Not a worker, because not every page lets a content script have one: a blob's script is held against the page's own
 * policy, and the extension's only work where they are open to all pages (tried in Chromium and Firefox 153).
 */
export class Slices {
  #end = performance.now() + sliceLength;

  get isOver(): boolean {
    return performance.now() >= this.#end;
  }

  /** Takes the steps of longer work one by one, until the signal aborts. */
  async spread(steps: Iterable<unknown>, signal?: AbortSignal): Promise<void> {
    for (const _ of steps) {
      await this.restIfOver();
      if (signal?.aborted) {
        return;
      }
    }
  }

  async restIfOver(): Promise<void> {
    if (this.isOver) {
      await yieldToPage();
      this.#end = performance.now() + sliceLength;
    }
  }
}
