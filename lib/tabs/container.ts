import { browser, type Tab } from '@/lib/extension/browser';

/** Firefox's containers. */
type InContainer = Pick<Tab, 'cookieStoreId'>;

const noContainer = 'firefox-default';

/** The container of a tab, as the browser takes it for a new one; nothing where it is in none. */
export async function containerOf(tabId: number): Promise<InContainer> {
  if (!import.meta.env.FIREFOX) return {};
  return named(await browser.tabs.get(tabId).catch(() => undefined));
}

/**
 * Whether this page is in a container. What it stores then is the container's own, while all else of the extension is in
 * none.
 */
export async function isInContainer(): Promise<boolean> {
  return import.meta.env.FIREFOX && named(await browser.tabs.getCurrent()).cookieStoreId !== undefined;
}

/** In no container, whoever asks. */
export const outsideContainers: InContainer = import.meta.env.FIREFOX ? { cookieStoreId: noContainer } : {};

function named(tab: Tab | undefined): InContainer {
  const id = tab?.cookieStoreId;
  return id === undefined || id === noContainer || tab?.incognito ? {} : { cookieStoreId: id };
}
