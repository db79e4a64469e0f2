import { documentKinds, type Kinds } from '@/lib/documents/kinds';
import { browser } from '@/lib/extension/browser';
import { allSites } from './every-pdf';
import { permissionOf } from './permission-of';
import { sitePattern } from './site';

/** Whether the overlay comes by itself to a site, may be allowed to, or can't work there at all. */
export type SiteAccess = 'granted' | 'askable' | 'forbidden';

export async function siteAccess(url: string): Promise<SiteAccess> {
  const pattern = sitePattern(url);
  if (!pattern) return 'forbidden';
  return (await allowedOneByOne()).includes(pattern) ? 'granted' : 'askable';
}

/** Whether what is at an address may be read, be it because its site was allowed or all were. */
export async function siteAllowed(url: string, kinds = documentKinds): Promise<boolean> {
  const origins = sitesOf(url, kinds);
  return origins.length > 0 && browser.permissions.contains({ origins });
}

/** What has to be allowed yet for an address to be read. */
export async function sitesLacking(url: string, kinds = documentKinds): Promise<string[]> {
  const needed = sitesOf(url, kinds);
  const allowed = await Promise.all(needed.map((origin) => browser.permissions.contains({ origins: [origin] })));
  return needed.filter((_, at) => !allowed[at]);
}

/**
 * Asks the person to allow one site. Call it at once in a click: browsers show the question only then.
 *
 * @returns whether they did
 */
export async function askForSite(url: string, kinds = documentKinds): Promise<boolean> {
  const origins = sitesOf(url, kinds);
  return origins.length > 0 && browser.permissions.request({ origins });
}

/** Gives a site back. The address may be its pattern, as `listSites` gives it. */
export async function leaveSite(url: string): Promise<boolean> {
  const pattern = sitePattern(url);
  return pattern !== null && browser.permissions.remove({ origins: [pattern] });
}

/** The patterns of the sites whose web pages the person allowed, one by one. */
export async function listSites(kinds = documentKinds): Promise<string[]> {
  return (await allowedOneByOne()).filter((pattern) => permissionOf(pattern, kinds) === null);
}

async function allowedOneByOne(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((pattern) => !allSites.includes(pattern));
}

/** What has to be allowed for an address to be read: its site, and where that sends to another one that too. */
function sitesOf(url: string, kinds: Kinds): string[] {
  const pattern = sitePattern(url);
  return pattern ? [pattern, ...kinds.flatMap((kind) => kind.readsFrom?.(url) ?? [])] : [];
}

/** Calls when the person allowed a site or took it back, here or in the browser's own settings. */
export function onSitesChanged(listener: () => void, signal?: AbortSignal): void {
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
  signal?.addEventListener(
    'abort',
    () => {
      browser.permissions.onAdded.removeListener(listener);
      browser.permissions.onRemoved.removeListener(listener);
    },
    { once: true },
  );
}
