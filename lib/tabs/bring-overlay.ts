import { browser } from 'wxt/browser';
import { done, refused } from '@/lib/messaging/answer';
import { askOverlay } from '@/lib/messaging/ask';
import type { Answer } from '@/lib/messaging/protocol';
import { closedAppOf } from './closed-app';
import { docOverlay } from './google-doc-tab';
import { googlePageOf, isPresentation } from './google-page';
import { googleSlidesScript, googleSlidesStyles, overlayScript, overlayStyles } from './overlay-files';
import { pdfWayOf } from './pdf-tab';
import { isViewer } from './viewer-page';

/**
 * Puts the overlay into a tab where it isn't yet. It answers messages from then on.
 *
 * @returns the refusal 'pageForbidden' where no extension may work, 'pageNotAllowed' where a click on the toolbar
 *   button is needed first, 'pageIsPdf' where the viewer is needed, 'noFileOpen' where that has no file open,
 *   'fileInDrive' and 'notInPlace' where the document has to be opened in the viewer, those of `docOverlay` in a
 *   Google Doc
 */
export function bringOverlay(tabId: number): Promise<Answer<null>> {
  const present = bringing.get(tabId);
  if (present) return present;
  const brought = bring(tabId).finally(() => bringing.delete(tabId));
  bringing.set(tabId, brought);
  return brought;
}

/** By tab: brought twice at once, the second overlay would take the place of the first, and of what was begun in it. */
const bringing = new Map<number, Promise<Answer<null>>>();

async function bring(tabId: number): Promise<Answer<null>> {
  const here = await askOverlay(tabId, 'isHere');
  if (here.ok) return here;
  const url = await addressOf(tabId);
  if (url !== null && isViewer(url)) return viewerOverlay(tabId);
  const kept = url === null ? null : await keptFrom(tabId, url);
  if (kept) return kept;
  if (url !== null && (await pdfWayOf(tabId, url)) !== null) return refused('pageIsPdf');
  try {
    if (url !== null && isPresentation(url)) await putIn(tabId, slides);
    else await putIn(tabId, web);
    return done(null);
  } catch {
    return refused(await whyNot(tabId));
  }
}

/** Where the overlay for web pages has no business, what comes of it; null for web pages. */
async function keptFrom(tabId: number, url: string): Promise<Answer<null> | null> {
  const page = googlePageOf(url);
  if (page?.kind === 'document') return docOverlay(tabId);
  if (page?.kind === 'file') return refused('fileInDrive');
  return closedAppOf(url) ? refused('notInPlace') : null;
}

/** Web pages are painted in their frames too: each paints its own passages. */
const web = { script: overlayScript, styles: overlayStyles, allFrames: true } as const;
const slides = { script: googleSlidesScript, styles: googleSlidesStyles, allFrames: false } as const;

/** The overlay itself lives in the top frame only. */
async function putIn(tabId: number, { script, styles, allFrames }: typeof web | typeof slides): Promise<void> {
  await browser.scripting.insertCSS({ target: { tabId, allFrames }, files: [styles] });
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

/** Null where it can't be known. */
async function addressOf(tabId: number): Promise<string | null> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  return tab?.url ?? null;
}

/** How long the viewer is given to show a file, in ms: its overlay begins with the first page. */
const patience = 6_000;
const pause = 150;

/** The viewer has its overlay from itself, once a file is open in it. */
async function viewerOverlay(tabId: number): Promise<Answer<null>> {
  for (const end = Date.now() + patience; Date.now() < end; ) {
    await new Promise((resolve) => setTimeout(resolve, pause));
    const here = await askOverlay(tabId, 'isHere');
    if (here.ok) return here;
  }
  return refused('noFileOpen');
}
