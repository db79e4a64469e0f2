import { browser } from '@/lib/extension/browser';

/** Brings a tab to the front, and the window that it is in. Where it was closed, nothing happens. */
export async function goToTab(tabId: number): Promise<void> {
  const tab = await browser.tabs.update(tabId, { active: true }).catch(() => undefined);
  if (tab?.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
}
