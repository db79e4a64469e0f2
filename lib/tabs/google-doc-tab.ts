import { browser } from 'wxt/browser';
import { done, refused } from '@/lib/messaging/answer';
import { askOverlay } from '@/lib/messaging/ask';
import type { Answer } from '@/lib/messaging/protocol';
import { googleDocsAllowed } from './google-docs-access';

/**
 * How far a tab with a Google Doc is: Proofmark has yet to be allowed there; the document is still opening; it was opened
 * before that was allowed, and has to be loaded once more; or the overlay is there.
 */
export type DocStep = 'ask' | 'opening' | 'reload' | 'here';

export async function docStepOf(tabId: number): Promise<DocStep> {
  if ((await askOverlay(tabId, 'isHere')).ok) return 'here';
  if (!(await googleDocsAllowed())) return 'ask';
  const tab = await browser.tabs.get(tabId).catch(() => null);
  return tab?.status === 'loading' ? 'opening' : 'reload';
}

/** How long a document is given to open, and the overlay to begin in one that is there, in ms. */
const patience = { opening: 8_000, reload: 800 } as const;
const pause = 200;

/**
 * The overlay of a Google Doc comes by itself, with scripts that have to be there before those of the page: it can't be
 * brought, only waited for.
 *
 * @returns the refusal 'googleDocsNotAllowed', or 'googleDocsNeedsReload' where the document was open before
 */
export async function docOverlay(tabId: number): Promise<Answer<null>> {
  const begun = Date.now();
  for (;;) {
    const step = await docStepOf(tabId);
    if (step === 'here') return done(null);
    if (step === 'ask') return refused('googleDocsNotAllowed');
    if (Date.now() - begun > patience[step]) return refused('googleDocsNeedsReload');
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

/** Loads the document once more, at the address that its scripts are for. */
export async function reloadDoc(tabId: number, url: string): Promise<void> {
  const { pathname, search, hash } = new URL(url);
  const path = pathname.replace(/^\/a\/[^/]+(?=\/document\/)/, '');
  if (path === pathname) await browser.tabs.reload(tabId);
  else await browser.tabs.update(tabId, { url: `https://docs.google.com${path}${search}${hash}` });
}
