/** What may be called often, and calls the listener at most once a frame, until the signal aborts. */
export function onceAFrame(listener: () => void, signal?: AbortSignal): () => void {
  let isAsked = false;
  return () => {
    if (isAsked) {
      return;
    }
    isAsked = true;
    requestAnimationFrame(() => {
      isAsked = false;
      if (!signal?.aborted) {
        listener();
      }
    });
  };
}
