import type { Permission } from '@/lib/documents/permission';
import { browser } from '@/lib/extension/browser';
import { documentInTab } from '@/lib/tabs/document-in-tab';
import { permissionOf } from '@/lib/tabs/permission-of';

/**
 * Once a kind of documents is allowed, shows the popup again, which the browser's question has closed, where the document
 * has to be loaded once more. Without this nothing would be seen to happen.
 */
export function followAllowed(): void {
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    const given = origins.map((pattern) => permissionOf(pattern)).find((permission) => permission !== null);
    if (given) void showNextStep(given);
  });
}

async function showNextStep(given: Permission): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined || !tab.url) return;
  const { kind, instead } = await documentInTab({ id: tab.id, url: tab.url });
  if (kind.permission !== given || instead?.offer.button?.act.kind !== 'reload') return;
  try {
    await browser.action.openPopup();
  } catch {
    // It is open still, or the browser wants a click for it.
  }
}
