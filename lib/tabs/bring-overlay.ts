import type { BroughtOverlay } from '@/lib/documents/kind-scripts';
import { documentKinds, fallbackOf, type Kinds } from '@/lib/documents/kinds';
import { browser } from '@/lib/extension/browser';
import { done, refused } from '@/lib/messaging/answer';
import { askOverlay } from '@/lib/messaging/ask';
import type { Answer } from '@/lib/messaging/protocol';
import { documentInTab } from './document-in-tab';
import { awaitOverlay } from './overlay-step';
import { isOwnDocument } from './own-document';

/**
 * Puts the overlay into a tab where it isn't yet. It answers messages from then on.
 *
 * @returns the refusal 'pageForbidden' where no extension may work, 'pageNotAllowed' where a click on the toolbar
 *   button is needed first, 'privateWindow' where nothing is kept, 'noFileOpen' where the viewer has no file open, and what the kind of the document says where
 *   that can't be tagged as things stand
 */
export function bringOverlay(tabId: number, kinds = documentKinds): Promise<Answer<null>> {
  const present = bringing.get(tabId);
  if (present) return present;
  // The popup, the panel and the background may all want it at once, and each is a context of its own.
  const alone = navigator.locks.request(`proofmark-overlay-${tabId}`, () => bring(tabId, kinds));
  const brought = alone.finally(() => bringing.delete(tabId));
  bringing.set(tabId, brought);
  return brought;
}

/** By tab: brought twice at once, the second overlay would take the place of the first, and of what was begun in it. */
const bringing = new Map<number, Promise<Answer<null>>>();

async function bring(tabId: number, kinds: Kinds): Promise<Answer<null>> {
  const here = await askOverlay(tabId, 'isHere');
  if (here.ok) return here;
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (tab?.incognito) return refused('privateWindow');
  const url = tab?.url ?? null;
  if (url !== null && isOwnDocument(url)) return ownOverlay(tabId);
  // Firefox lets scripts in there, where a tag would have nothing to be bound to.
  if (url === 'about:blank') return refused('pageForbidden');
  const found = url === null ? null : await documentInTab({ id: tabId, url }, kinds);
  const { overlay, permission } = found?.kind ?? fallbackOf(kinds);
  if (url !== null && found?.isInPlace && overlay?.comes === 'withThePage') {
    return awaitOverlay({ id: tabId, url }, overlay, permission);
  }
  if (found?.instead) return refused(found.instead.refusal);
  if (overlay?.comes !== 'whenNeeded') return refused('notInPlace');
  try {
    await putIn(tabId, overlay);
    return done(null);
  } catch {
    return refused(await whyNot(tabId));
  }
}

async function putIn(tabId: number, { script, styles, paintsFrames }: BroughtOverlay): Promise<void> {
  await browser.scripting.insertCSS({ target: { tabId, allFrames: paintsFrames }, files: [styles] });
  const [ran] = await browser.scripting.executeScript({ target: { tabId }, func: () => true });
  // Firefox says of its own pages that it has run what it has not (153, `about:config`).
  if (ran?.result !== true) throw new Error('no script runs in this page');
  await browser.scripting.executeScript({ target: { tabId }, files: [script] });
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

/** How long the viewer is given to show a file, in ms: its overlay begins with the first page. */
const patience = 6_000;
const pause = 150;

/** It has its overlay from itself: the viewer once a file is open in it. */
async function ownOverlay(tabId: number): Promise<Answer<null>> {
  for (const end = Date.now() + patience; Date.now() < end; ) {
    await new Promise((resolve) => setTimeout(resolve, pause));
    const here = await askOverlay(tabId, 'isHere');
    if (here.ok) return here;
  }
  return refused('noFileOpen');
}
