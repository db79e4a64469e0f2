/**
 * What may be called often, and calls the listener so many milliseconds after the last call, each of `delays` once, until
 * the signal aborts.
 */
export function later(delays: readonly number[], listener: () => void, signal?: AbortSignal): () => void {
  let timers: ReturnType<typeof setTimeout>[] = [];
  const clear = () => timers.forEach(clearTimeout);
  signal?.addEventListener('abort', clear, { once: true });
  return () => {
    clear();
    if (!signal?.aborted) timers = delays.map((delay) => setTimeout(listener, delay));
  };
}
