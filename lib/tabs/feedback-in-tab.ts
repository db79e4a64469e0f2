import * as v from 'valibot';
import { browser } from '@/lib/extension/browser';
import { handedOver } from './handed-over';

/** Letters of what is taken from a page: a reply with much in it has some thousands. */
const longest = 4_000_000;

/**
 * The code of a request or reply that stands in a page, as in a mail that is open there, or the page of a request itself.
 * It works where the person has just called the extension.
 *
 * @returns text for `readPackage`, which trusts nothing in it; null where there is none
 */
export async function feedbackInTab(tabId: number): Promise<string | null> {
  try {
    const [found] = await browser.scripting.executeScript({ target: { tabId }, func: look, args: [longest] });
    const text = v.safeParse(v.pipe(v.string(), v.maxLength(longest)), found?.result);
    return text.success ? text.output : null;
  } catch {
    return null;
  }
}

/** Runs in the page, so that it must stand on its own. */
function look(most: number): string | null {
  const data = document.getElementById('proofmark-data')?.textContent;
  if (data) return data.length <= most ? data : null;
  const text = document.body?.textContent ?? '';
  const start = text.indexOf('[[proofmark-');
  const end = start < 0 ? -1 : text.indexOf(']]', start);
  return end < 0 || end - start > most ? null : text.slice(start, end + 2);
}

/** A text that is handed over to the workspace, where it is shown before anything is kept. */
export const offeredFeedback = handedOver('offeredFeedback', v.string());
