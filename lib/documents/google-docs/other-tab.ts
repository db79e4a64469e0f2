import * as v from 'valibot';
import { PassageId } from '@/lib/model/ids';

/** Where it is kept in the page's own session that a passage is to be shown once its tab has loaded. */
const key = 'proofmark-reveal';

/**
 * Goes to another tab of the document, whose address is known but not what in the page leads to it. The page loads anew,
 * and the overlay goes on from there.
 */
export function followOtherTab(passageId: PassageId, tabId: string): boolean {
  const url = new URL(location.href);
  url.searchParams.set('tab', tabId);
  url.hash = '';
  try {
    sessionStorage.setItem(key, passageId);
  } catch {
    // The tab is shown, and the passage is found by hand.
  }
  location.assign(url.href);
  return true;
}

/** The passage that the page was loaded for, once. */
export function takeAwaited(): PassageId | null {
  try {
    const parsed = v.safeParse(PassageId, sessionStorage.getItem(key));
    sessionStorage.removeItem(key);
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}
