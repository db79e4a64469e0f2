import { browser } from 'wxt/browser';
import type { Answer } from '@/lib/messaging/protocol';
import type { Failure } from '@/lib/model/failure';
import { openPdfTab, pdfWayOf } from '@/lib/tabs/pdf-tab';

/** The popup says why, and what to do about it. */
const explained: ReadonlySet<Failure> = new Set<Failure>([
  'pageForbidden',
  'pageNotAllowed',
  'googleDocsNotAllowed',
  'googleDocsNeedsReload',
  'fileInDrive',
  'notInPlace',
]);

/** A tab as the events of the browser tell of it. */
interface Tab {
  id?: number | undefined;
  index: number;
  url?: string | undefined;
}

/**
 * Where a menu or a key could not reach the page of a tab: opens the viewer for a PDF, else the popup, which says why
 * and what works instead. Without this nothing would be seen to happen.
 */
export async function showRefusal(answer: Answer<unknown>, { id, index, url }: Tab): Promise<void> {
  if (answer.ok) return;
  const way = answer.failure === 'pageIsPdf' && id !== undefined && url ? await pdfWayOf(id, url) : null;
  if (way && id !== undefined && url) return openPdfTab({ id, index, url }, way);
  if (!explained.has(answer.failure)) return;
  try {
    await browser.action.openPopup();
  } catch {
    // No window to show it in, or the browser wants a click for it.
  }
}
