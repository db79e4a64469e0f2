import { type ReadonlySignal, signal as signalOf } from '@preact/signals';
import { browser } from '@/lib/extension/browser';
import { bringOverlay } from '@/lib/tabs/bring-overlay';
import { onTabDocuments, type TabDocument, tabDocument } from '@/lib/tabs/tab-documents';

/** The tab that the panel stands beside. */
export interface PanelTab {
  id: number;
  /** Null where the overlay is not there. */
  document: TabDocument | null;
}

/** The active tab of the panel's window, kept up to date as the person goes from tab to tab and page to page. */
export function panelTab(signal: AbortSignal): ReadonlySignal<PanelTab | null> {
  const tab = signalOf<PanelTab | null>(null);
  const tried = new Set<string>();
  const again = async () => {
    const [active] = await browser.tabs.query({ active: true, currentWindow: true });
    if (active?.id === undefined) return;
    const { id, url } = active;
    const document = await tabDocument(id);
    tab.value = { id, document };
    // Its address is told where the popup was opened on it, or its site is allowed: there the overlay may say what it is.
    if (document || !url || url.startsWith(location.origin) || tried.has(`${id} ${url}`)) return;
    tried.add(`${id} ${url}`);
    await bringOverlay(id);
  };
  browser.tabs.onActivated.addListener(again);
  signal.addEventListener('abort', () => browser.tabs.onActivated.removeListener(again), { once: true });
  onTabDocuments(again, signal);
  void again();
  return tab;
}
