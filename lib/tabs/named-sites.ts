/**
 * Sites that are allowed for more than their web pages, and are known by a name rather than by a host. The overlay for
 * web pages has no business there, whatever else is allowed.
 */
export type NamedSite = 'googleDocs' | 'googleDrive';

export const namedHosts: Readonly<Record<NamedSite, readonly string[]>> = {
  googleDocs: ['docs.google.com'],
  // Its files come from the second.
  googleDrive: ['drive.google.com', 'drive.usercontent.google.com'],
};
export const namedSites = Object.keys(namedHosts) as NamedSite[];

/** The one that a match pattern is of; null for others. What a pattern says of paths is not kept by browsers. */
export function namedSiteOf(pattern: string): NamedSite | null {
  const [, host = ''] = /^(?:https?|\*):\/\/([^/]*)\//.exec(pattern) ?? [];
  return namedSites.find((name) => namedHosts[name].includes(host)) ?? null;
}
