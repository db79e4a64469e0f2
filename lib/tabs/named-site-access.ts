import { browser } from 'wxt/browser';
import { type NamedSite, namedHosts, namedSiteOf, namedSites } from './named-sites';

/** Those that the person allowed. */
export async function listNamedSites(): Promise<NamedSite[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return namedSites.filter((name) => origins.some((pattern) => namedSiteOf(pattern) === name));
}

export async function leaveNamedSite(name: NamedSite): Promise<void> {
  await browser.permissions.remove({ origins: namedHosts[name].map((host) => `https://${host}/*`) });
}
