import { browser } from '@/lib/extension/browser';

/** In CSS pixels: as wide as the picker, with room for a window's own edges. */
const size = { width: 500, height: 640 };

/** Shows in a window of its own what an overlay's frame would show. Only the extension can see a window's address. */
export async function openPrivateWindow(tabId: number, secret: string): Promise<void> {
  const url = browser.runtime.getURL(`/overlay-frame.html#${tabId}.${secret}`);
  const shown = await browser.tabs.query({ url: browser.runtime.getURL('/overlay-frame.html') });
  const present = shown.find((tab) => tab.url === url);
  if (present?.windowId !== undefined) await browser.windows.update(present.windowId, { focused: true });
  else await browser.windows.create({ url, type: 'popup', focused: true, ...size });
}
