import { browser } from 'wxt/browser';
import { docStepOf } from '@/lib/tabs/google-doc-tab';
import { googlePageOf } from '@/lib/tabs/google-page';
import { namedSiteOf } from '@/lib/tabs/named-sites';

/**
 * Once Google Docs is allowed, shows the popup again, which the browser's question has closed: it says that the document
 * has to be loaded once more. Without this nothing would be seen to happen.
 */
export function followDocsAllowed(): void {
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    if (origins.some((pattern) => namedSiteOf(pattern) === 'googleDocs')) void showNextStep();
  });
}

async function showNextStep(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined || !tab.url || googlePageOf(tab.url)?.kind !== 'document') return;
  if ((await docStepOf(tab.id)) !== 'reload') return;
  try {
    await browser.action.openPopup();
  } catch {
    // It is open still, or the browser wants a click for it.
  }
}
