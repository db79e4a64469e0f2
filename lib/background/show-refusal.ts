import { documentKinds } from '@/lib/documents/kinds';
import { browser } from '@/lib/extension/browser';
import type { Answer } from '@/lib/messaging/protocol';
import type { Failure } from '@/lib/model/failure';
import { documentInTab } from '@/lib/tabs/document-in-tab';
import { openViewerBeside } from '@/lib/tabs/open-viewer';

/** The popup says why, and what to do about it, whatever the kind of the document. */
const explained: ReadonlySet<Failure> = new Set<Failure>(['pageForbidden', 'pageNotAllowed']);

/** A tab as the events of the browser tell of it. */
interface Tab {
  id?: number | undefined;
  index: number;
  url?: string | undefined;
}

/**
 * Where a menu or a key could not reach the page of a tab: does at once what the kind of its document wants done, or shows
 * the popup, which says why and what works instead. Without this nothing would be seen to happen.
 */
export async function showRefusal(
  answer: Answer<unknown>,
  { id, index, url }: Tab,
  kinds = documentKinds,
): Promise<void> {
  if (answer.ok) return;
  if (answer.failure === 'privateWindow') return showPopup();
  const found = id !== undefined && url ? (await documentInTab({ id, url }, kinds)).instead : null;
  const instead = found?.refusal === answer.failure ? found : null;
  const act = instead?.offer.button?.act;
  if (id !== undefined && instead?.atOnce && act?.kind === 'view') return openViewerBeside({ id, index }, act.request);
  if (!instead && !explained.has(answer.failure)) return;
  return showPopup();
}

async function showPopup(): Promise<void> {
  try {
    await browser.action.openPopup();
  } catch {
    // No window to show it in, or the browser wants a click for it.
  }
}
