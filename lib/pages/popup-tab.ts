import { type ReadonlySignal, signal as signalOf } from '@preact/signals';
import { browser } from 'wxt/browser';
import { cleanAddress } from '@/lib/documents/web/identity';
import { type PdfWay, pdfWayOf } from '@/lib/tabs/pdf-tab';
import { onSitesChanged, type SiteAccess, siteAccess } from '@/lib/tabs/site-access';
import { onTabDocuments, tabDocument } from '@/lib/tabs/tab-documents';
import { isViewer } from '@/lib/tabs/viewer-page';

/** The tab under the popup. */
export interface PopupTab {
  id: number;
  /** Its place among the tabs of the window. */
  index: number;
  url: string;
  /** Names of its document: all of them where the overlay is there, else its address. */
  aliases: string[];
  access: SiteAccess;
  /** How the PDF that it shows can be opened in the viewer; null where it shows none, or is the viewer. */
  pdf: PdfWay | null;
}

/** The active tab, kept up to date; null where the browser lets no extension work. */
export async function popupTab(signal: AbortSignal): Promise<ReadonlySignal<PopupTab | null>> {
  const tab = signalOf(await lookUp());
  const again = async () => {
    tab.value = await lookUp();
  };
  onTabDocuments(again, signal);
  onSitesChanged(again, signal);
  return tab;
}

async function lookUp(): Promise<PopupTab | null> {
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  // Where the click on the toolbar gave no access, the address is kept from us.
  if (active?.id === undefined || !active.url) return null;
  const { id, index, url } = active;
  const [document, access, pdf] = await Promise.all([
    tabDocument(id),
    siteAccess(url),
    isViewer(url) ? null : pdfWayOf(id, url),
  ]);
  // Files on the device can't be allowed as a site, but they can be where the person has said so in the browser.
  if (access === 'forbidden' && !url.startsWith('file:') && !isViewer(url)) return null;
  const aliases = document?.aliases ?? [cleanAddress(url)];
  return { id, index, url, aliases, access, pdf };
}
