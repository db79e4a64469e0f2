import type { ShownFile } from '@/lib/documents/kind';
import { browser } from '@/lib/extension/browser';
import { sitePattern } from './site';

/**
 * What a tab shows, as far as the tab itself tells. Chromium lets scripts look at a file that it shows by itself. Firefox
 * lets none in (bug 1454760), as into its pages that say why nothing could be loaded.
 */
export async function shownFile(tabId: number, url: string): Promise<ShownFile> {
  try {
    const [result] = await browser.scripting.executeScript({ target: { tabId }, func: () => document.contentType });
    return { tabId, url, title: '', contentType: String(result?.result), isHidden: false };
  } catch {
    const title = (await browser.tabs.get(tabId).catch(() => null))?.title ?? '';
    return { tabId, url, title, contentType: null, isHidden: import.meta.env.FIREFOX && sitePattern(url) !== null };
  }
}
