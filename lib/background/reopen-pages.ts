import { browser } from '@/lib/extension/browser';
import { newUuid } from '@/lib/model/ids';
import { addressOfReturn } from '@/lib/navigation/return-address';
import { keepOpenPage, type OpenPage, takeOpenPages } from '@/lib/store/open-pages';

/** How long the browser may take to close the pages of an earlier version, in ms. */
const patience = 2_000;
const pause = 100;

/** Opens the pages again that an update of the extension has closed, each where it was. */
export async function reopenPages(): Promise<void> {
  const pages = await takeOpenPages();
  pages.sort((one, other) => one.windowId - other.windowId || one.index - other.index);
  for (const page of pages) {
    if (await isClosed(page.tabId)) await reopen(page);
  }
}

/** A tab that is still there has gone to another page since. */
async function isClosed(tabId: number): Promise<boolean> {
  const own = browser.runtime.getURL('/');
  for (const end = Date.now() + patience; ; ) {
    const tab = await browser.tabs.get(tabId).catch(() => null);
    if (!tab) return true;
    if (!tab.url?.startsWith(own) || Date.now() > end) return false;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

async function reopen(page: OpenPage): Promise<void> {
  const id = newUuid();
  await keepOpenPage({ ...page, id });
  const url = addressOfReturn(page.address, id);
  const { windowId, index, pinned, isInFront } = page;
  await browser.tabs
    .create({ url, windowId, index, pinned, active: isInFront })
    // Its window may have closed with it.
    .catch(() => browser.tabs.create({ url, active: isInFront }));
}
