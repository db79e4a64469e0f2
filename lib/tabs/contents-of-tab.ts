import * as v from 'valibot';
import { DocumentContents } from '@/lib/documents/contents';
import { documentKinds } from '@/lib/documents/kinds';
import { browser } from '@/lib/extension/browser';
import { documentInTab } from './document-in-tab';

/**
 * Why what a tab shows could not be read: the tab is gone; no extension may work there, or not without a press; its
 * document is drawn, so that it has no text there; or its site does not hand it over.
 */
export type ContentsRefusal = 'gone' | 'forbidden' | 'drawn' | 'notServed';

export type ContentsOfTab =
  | { outcome: 'read'; contents: DocumentContents; address: string }
  | { outcome: 'refused'; reason: ContentsRefusal; title: string };

/** What is selected in a tab, or else all that it shows. The person has called the extension there. Never rejects. */
export async function contentsOfTab(tabId: number, kinds = documentKinds): Promise<ContentsOfTab> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  const refuse = (reason: ContentsRefusal) => ({ outcome: 'refused', reason, title: tab?.title ?? '' }) as const;
  if (!tab) return refuse('gone');
  // Where nothing may be done with a page, its address is kept from us.
  if (!tab.url) return refuse('forbidden');
  const { kind, isInPlace, instead } = await documentInTab({ id: tabId, url: tab.url, title: tab.title }, kinds);
  const isClosed = !isInPlace && instead !== null;
  if (!kind.contents || isClosed) return refuse('drawn');
  try {
    const [found] = await browser.scripting.executeScript({ target: { tabId }, files: [kind.contents] });
    const contents = v.safeParse(DocumentContents, found?.result);
    return contents.success ? { outcome: 'read', contents: contents.output, address: tab.url } : refuse('notServed');
  } catch {
    return refuse('forbidden');
  }
}
