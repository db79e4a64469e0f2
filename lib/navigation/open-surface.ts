import { browser } from '@/lib/extension/browser';
import { goToTab } from '@/lib/tabs/go-to-tab';

/** Opens the side panel of the present window. Call it at once in a click: browsers open it only then. */
export async function openSidePanel(tabId: number | undefined): Promise<void> {
  const { sidebarAction, sidePanel } = browser;
  if (sidebarAction) await sidebarAction.open();
  else if (tabId !== undefined) await sidePanel?.open({ tabId });
}

/**
 * Opens the workspace, or goes to it where it is open already, in whichever window.
 *
 * @param hash the place in it; without one it stays where it is
 */
export async function openWorkspace(hash = ''): Promise<void> {
  const page = browser.runtime.getURL('/workspace.html');
  const url = `${page}${hash}`;
  const [open] = await browser.tabs.query({ url: `${page}*` });
  if (open?.id === undefined) await browser.tabs.create({ url });
  else {
    if (hash !== '') await browser.tabs.update(open.id, { url });
    await goToTab(open.id);
  }
}
