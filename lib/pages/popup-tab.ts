import { type ReadonlySignal, signal as signalOf } from '@preact/signals';
import { browser } from 'wxt/browser';
import { cleanAddress } from '@/lib/documents/web/identity';
import { onSitesChanged, type SiteAccess, siteAccess } from '@/lib/tabs/site-access';
import { onTabDocuments, tabDocument } from '@/lib/tabs/tab-documents';

/** The tab under the popup. */
export interface PopupTab {
  id: number;
  url: string;
  /** Names of its document: all of them where the overlay is there, else its address. */
  aliases: string[];
  access: SiteAccess;
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
  const [document, access] = await Promise.all([tabDocument(active.id), siteAccess(active.url)]);
  // Files on the device can't be allowed as a site, but they can be where the person has said so in the browser.
  if (access === 'forbidden' && !active.url.startsWith('file:')) return null;
  const aliases = document?.aliases ?? [cleanAddress(active.url)];
  return { id: active.id, url: active.url, aliases, access };
}
