import { browser } from '@/lib/extension/browser';

/** Loads what is in a tab once more, at another address where one is given. */
export async function reloadTab(tabId: number, url: string | null): Promise<void> {
  if (url === null) await browser.tabs.reload(tabId);
  else await browser.tabs.update(tabId, { url });
}
