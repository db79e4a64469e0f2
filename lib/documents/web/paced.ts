import { onceAFrame } from '@/lib/documents/once-a-frame';

/** What a look may take of a frame, in ms, and be had again in the next. */
const cheap = 4;

/** What dear looks may take of the page's time: one part of so many. */
const parts = 4;

/**
 * What may be called often, and looks at the page at most once a frame, and less often where that is dear: a page that
 * moves on and on keeps most of its time.
 */
export function paced(look: () => void, signal: AbortSignal): () => void {
  let free = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer));

  const inFrame = onceAFrame(() => {
    const began = performance.now();
    look();
    const now = performance.now();
    const took = now - began;
    free = took > cheap ? now + took * (parts - 1) : 0;
  }, signal);

  return () => {
    const wait = free - performance.now();
    if (wait <= 0) {
      inFrame();
    } else if (!signal.aborted) {
      timer ??= setTimeout(() => {
        timer = undefined;
        inFrame();
      }, wait);
    }
  };
}
