import { browser } from 'wxt/browser';

/** Firefox has a sidebar where Chromium has a side panel, and WXT's types know only the latter. */
interface WithSidebar {
  sidebarAction?: { open(): Promise<void> };
}

/** Opens the side panel of the present window. Call it at once in a click: browsers open it only then. */
export async function openSidePanel(tabId: number | undefined): Promise<void> {
  const { sidebarAction } = browser as WithSidebar;
  if (sidebarAction) await sidebarAction.open();
  else if (tabId !== undefined) await browser.sidePanel.open({ tabId });
}

/** Opens the workspace, or goes to it where it is open already. */
export async function openWorkspace(): Promise<void> {
  const url = browser.runtime.getURL('/workspace.html');
  const [open] = await browser.tabs.query({ url: `${url}*` });
  if (open?.id === undefined) await browser.tabs.create({ url });
  else await browser.tabs.update(open.id, { active: true });
}
