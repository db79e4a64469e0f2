/**
 * Asks the browser not to clear the data when the disk gets full. Extension pages only: a worker can't ask.
 *
 * @returns whether the data is safe from clearing
 */
export async function keepPersistent(): Promise<boolean> {
  try {
    return (await navigator.storage.persisted()) || (await navigator.storage.persist());
  } catch {
    return false;
  }
}
