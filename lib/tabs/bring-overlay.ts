import { browser } from 'wxt/browser';
import { done, refused } from '@/lib/messaging/answer';
import { askOverlay } from '@/lib/messaging/ask';
import type { Answer } from '@/lib/messaging/protocol';
import { overlayScript, overlayStyles } from './overlay-files';
import { pdfWayOf } from './pdf-tab';

/**
 * Puts the overlay into a tab where it isn't yet. It answers messages from then on.
 *
 * @returns the refusal 'pageForbidden' where no extension may work, 'pageNotAllowed' where a click on the toolbar
 *   button is needed first, 'pageIsPdf' where the viewer is needed
 */
export async function bringOverlay(tabId: number): Promise<Answer<null>> {
  const here = await askOverlay(tabId, 'isHere');
  if (here.ok) return here;
  if (await showsPdf(tabId)) return refused('pageIsPdf');
  try {
    // The styles go into every frame, for each paints its own passages; the overlay itself lives in the top one only.
    await browser.scripting.insertCSS({ target: { tabId, allFrames: true }, files: [overlayStyles] });
    await browser.scripting.executeScript({ target: { tabId }, files: [overlayScript] });
    return done(null);
  } catch {
    return refused(await whyNot(tabId));
  }
}

/**
 * The address of a tab is known only where the extension may work for now, or where the page is its own. What refuses it
 * then is the page: one of the browser's own, such as the one that stands where nothing could be loaded.
 */
async function whyNot(tabId: number): Promise<'pageForbidden' | 'pageNotAllowed' | 'notHere'> {
  try {
    const { url } = await browser.tabs.get(tabId);
    return url === undefined ? 'pageNotAllowed' : 'pageForbidden';
  } catch {
    return 'notHere';
  }
}

async function showsPdf(tabId: number): Promise<boolean> {
  try {
    const { url } = await browser.tabs.get(tabId);
    return url !== undefined && (await pdfWayOf(tabId, url)) !== null;
  } catch {
    return false;
  }
}
