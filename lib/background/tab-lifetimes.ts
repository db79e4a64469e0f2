import { browser } from '@/lib/extension/browser';
import { askOverlay } from '@/lib/messaging/ask';
import { forgetOpenPage } from '@/lib/store/open-pages';
import { forgetFrames } from '@/lib/tabs/frame-secrets';
import { giveBackOf } from '@/lib/tabs/lent-sites';
import { setTabDocument, tabDocument } from '@/lib/tabs/tab-documents';
import type { Beginning } from './life';

/**
 * Forgets the document of a tab that was closed, or that went to a page without the overlay; and the page of the extension
 * that was in a closed one, unless it has yet to be known whether an update has closed it.
 */
export function followTabs(life: Promise<Beginning>): void {
  browser.tabs.onRemoved.addListener((tabId) => {
    void setTabDocument(tabId, null);
    void forgetFrames(tabId);
    void giveBackOf(tabId);
    void life.then(() => forgetOpenPage(tabId));
  });
  browser.tabs.onUpdated.addListener((tabId, change) => {
    if (change.status !== undefined) void forgetIfGone(tabId);
  });
}

/** Loading is also reported where a page only changed its own address: then the overlay is still there. */
async function forgetIfGone(tabId: number): Promise<void> {
  if (!(await tabDocument(tabId))) return;
  const here = await askOverlay(tabId, 'isHere');
  if (!here.ok) await setTabDocument(tabId, null);
}
