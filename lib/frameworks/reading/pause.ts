/**
 * Lets others have their turn in a long loop.
 *
 * @throws what the signal was aborted with
 */
export async function pause(signal: AbortSignal): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  signal.throwIfAborted();
}
