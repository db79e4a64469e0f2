import { type ReadonlySignal, signal as signalOf } from '@preact/signals';
import { browser } from 'wxt/browser';
import { likelyAliasesAt } from '@/lib/tabs/aliases-at';
import { type PdfWay, pdfWayOf } from '@/lib/tabs/pdf-tab';
import { onSitesChanged, type SiteAccess, siteAccess } from '@/lib/tabs/site-access';
import { type SpecialPage, specialPageOf } from '@/lib/tabs/special-page';
import { onTabDocuments, tabDocument } from '@/lib/tabs/tab-documents';
import { isViewer } from '@/lib/tabs/viewer-page';
import { type DocsWay, docsWay } from './docs-way';
import { onTabUpdated } from './tab-updates';

/** The tab under the popup. */
export interface PopupTab {
  id: number;
  /** Its place among the tabs of the window. */
  index: number;
  url: string;
  /** Names of its document: all of them where the overlay is there, else what its address says. */
  aliases: string[];
  access: SiteAccess;
  /** How the PDF that it shows can be opened in the viewer; null where it shows none, or is the viewer. */
  pdf: PdfWay | null;
  /** Null where it is tagged as web pages are. */
  special: SpecialPage | null;
  /** How a document of Google's is read there; null for others, and until the overlay is there. */
  way: DocsWay | null;
}

/** How often it is asked anew while the overlay is still finding out how to read the document, in milliseconds. */
const whileReading = 700;

/** The active tab, kept up to date; null where the browser lets no extension work. */
export async function popupTab(signal: AbortSignal): Promise<ReadonlySignal<PopupTab | null>> {
  const tab = signalOf(await lookUp());
  const again = async () => {
    tab.value = await lookUp();
    if (tab.value?.way && tab.value.way.text === null && !signal.aborted) setTimeout(again, whileReading);
  };
  if (tab.value?.way?.text === null) setTimeout(again, whileReading);
  onTabDocuments(again, signal);
  onSitesChanged(again, signal);
  onTabUpdated((id) => id === tab.value?.id && void again(), signal);
  return tab;
}

async function lookUp(): Promise<PopupTab | null> {
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  // Where the click on the toolbar gave no access, the address is kept from us.
  if (active?.id === undefined || !active.url) return null;
  const { id, index, url, title } = active;
  const [document, access, special] = await Promise.all([
    tabDocument(id),
    siteAccess(url),
    specialPageOf({ id, url, title }),
  ]);
  // Files on the device can't be allowed as a site, but they can be where the person has said so in the browser.
  if (access === 'forbidden' && !url.startsWith('file:') && !isViewer(url)) return null;
  const isHere = special?.kind === 'slides' || (special?.kind === 'doc' && special.step === 'here');
  const [pdf, way] = await Promise.all([
    special || isViewer(url) ? null : pdfWayOf(id, url),
    isHere ? docsWay(id) : null,
  ]);
  return { id, index, url, aliases: document?.aliases ?? likelyAliasesAt(url), access, pdf, special, way };
}
