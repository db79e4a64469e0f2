import { browser } from 'wxt/browser';

/**
 * Sites that are allowed for more than their web pages, and are known by a name rather than by a host. The overlay for
 * web pages has no business there, whatever else is allowed.
 */
export type NamedSite = 'googleDocs' | 'googleDrive';

const hosts: Readonly<Record<NamedSite, readonly string[]>> = {
  googleDocs: ['docs.google.com'],
  // Its files come from the second.
  googleDrive: ['drive.google.com', 'drive.usercontent.google.com'],
};
const names = Object.keys(hosts) as NamedSite[];

/** The one that a match pattern is of; null for others. What a pattern says of paths is not kept by browsers. */
export function namedSiteOf(pattern: string): NamedSite | null {
  const [, host = ''] = /^(?:https?|\*):\/\/([^/]*)\//.exec(pattern) ?? [];
  return names.find((name) => hosts[name].includes(host)) ?? null;
}

/** Those that the person allowed. */
export async function listNamedSites(): Promise<NamedSite[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return names.filter((name) => origins.some((pattern) => namedSiteOf(pattern) === name));
}

export async function leaveNamedSite(name: NamedSite): Promise<void> {
  await browser.permissions.remove({ origins: hosts[name].map((host) => `https://${host}/*`) });
}
