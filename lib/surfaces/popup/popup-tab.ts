import { type ReadonlySignal, signal as signalOf } from '@preact/signals';
import type { ReadingReport } from '@/lib/documents/reading-report';
import { browser } from '@/lib/extension/browser';
import { likelyAliasesAt } from '@/lib/tabs/aliases-at';
import { type DocumentInTab, documentInTab } from '@/lib/tabs/document-in-tab';
import { isOwnDocument } from '@/lib/tabs/own-document';
import { onSitesChanged, type SiteAccess, siteAccess } from '@/lib/tabs/site-access';
import { onTabDocuments, tabDocument } from '@/lib/tabs/tab-documents';
import { readingReport } from './reading-report';
import { onTabUpdated } from './tab-updates';

/** The tab under the popup. */
export interface PopupTab extends DocumentInTab {
  id: number;
  /** Its place among the tabs of the window. */
  index: number;
  url: string;
  /** Names of its document: all of them where the overlay is there, else what its address says. */
  aliases: string[];
  access: SiteAccess;
  isPrivate: boolean;
  /** How the document is read there, where there are several ways; null for others, and until the overlay is there. */
  report: ReadingReport | null;
}

/** How often it is asked anew while the overlay is still finding out how to read the document, in milliseconds. */
const whileReading = 700;

/** The active tab, kept up to date; null where the browser lets no extension work. */
export async function popupTab(signal: AbortSignal): Promise<ReadonlySignal<PopupTab | null>> {
  const tab = signalOf(await lookUp());
  const again = async () => {
    tab.value = await lookUp();
    if (tab.value?.report?.text === null && !signal.aborted) setTimeout(again, whileReading);
  };
  if (tab.value?.report?.text === null) setTimeout(again, whileReading);
  onTabDocuments(again, signal);
  onSitesChanged(again, signal);
  onTabUpdated((id) => id === tab.value?.id && void again(), signal);
  return tab;
}

async function lookUp(): Promise<PopupTab | null> {
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  // Where the click on the toolbar gave no access, the address is kept from us.
  if (active?.id === undefined || !active.url) return null;
  const { id, index, url, title, incognito: isPrivate } = active;
  const [document, access, found] = await Promise.all([
    tabDocument(id),
    siteAccess(url),
    documentInTab({ id, url, title }),
  ]);
  // Files on the device can't be allowed as a site, but they can be where the person has said so in the browser.
  if (access === 'forbidden' && !url.startsWith('file:') && !isOwnDocument(url)) return null;
  const report = found.kind.saysOf && !found.instead ? await readingReport(id) : null;
  return { ...found, id, index, url, isPrivate, aliases: document?.aliases ?? likelyAliasesAt(url), access, report };
}

/** Whether the overlay is needed before anything is asked of it: what is selected is known only to one that was there before. */
export function watchesSelection({ kind, instead }: DocumentInTab): boolean {
  return instead === null && kind.overlay?.comes === 'whenNeeded' && kind.overlay.watchesSelection;
}
