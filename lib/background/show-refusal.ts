import { browser } from 'wxt/browser';
import type { Answer } from '@/lib/messaging/protocol';

/**
 * Opens the popup where a menu or a key could not reach the page: it says why, and what works instead. Without this
 * nothing would be seen to happen.
 */
export async function showRefusal(answer: Answer<unknown>): Promise<void> {
  if (answer.ok || (answer.failure !== 'pageForbidden' && answer.failure !== 'pageNotAllowed')) return;
  try {
    await browser.action.openPopup();
  } catch {
    // No window to show it in, or the browser wants a click for it.
  }
}
