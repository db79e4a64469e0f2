import { documentKinds, type Kinds, kindAt } from '@/lib/documents/kinds';
import { browser } from '@/lib/extension/browser';
import { listPermissions } from '@/lib/tabs/permissions';
import { listSites } from '@/lib/tabs/site-access';
import { loaderScript } from './loader-sites';

/**
 * After an update what an earlier version has put into open pages is dead. Puts anew what the pages of the allowed sites
 * get as they load, but for what has to be there before their own scripts.
 */
export async function renewTabs(kinds = documentKinds): Promise<void> {
  const [sites, permissions] = await Promise.all([listSites(kinds), listPermissions(kinds)]);
  const url = [...sites, ...permissions.flatMap(({ asked, loaded }) => [...asked, ...loaded])];
  const tabs = url.length > 0 ? await browser.tabs.query({ url, discarded: false }) : [];
  await Promise.all(tabs.map((tab) => tab.id !== undefined && tab.url && renew(tab.id, tab.url, kinds)));
}

/** Pages into which no script may come are left alone. */
async function renew(tabId: number, url: string, kinds: Kinds): Promise<void> {
  const own = kindAt(url, kinds).registered?.scripts.filter(({ world }) => world !== 'MAIN');
  const target = { tabId };
  for (const { js, css } of own ?? [{ js: loaderScript }]) {
    if (css) await browser.scripting.insertCSS({ target, files: [css] }).catch(() => null);
    await browser.scripting.executeScript({ target, files: [js] }).catch(() => null);
  }
}
