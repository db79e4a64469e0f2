import { browser } from '@/lib/extension/browser';

/** Calls when a tab began to load, or has loaded. */
export function onTabUpdated(listener: (tabId: number) => void, signal: AbortSignal): void {
  const updated = (tabId: number, change: { status?: string | undefined }) => {
    if (change.status !== undefined) listener(tabId);
  };
  browser.tabs.onUpdated.addListener(updated);
  signal.addEventListener('abort', () => browser.tabs.onUpdated.removeListener(updated), { once: true });
}
