import { googlePageOf } from './google-page';
import { type NamedSite, namedSiteOf } from './named-sites';
import { sitePattern } from './site';
import type { SiteAccess } from './site-access';

/** The name of the site at an address; null where it is known by its host. */
export function siteNameAt(url: string): NamedSite | null {
  const pattern = sitePattern(url);
  return pattern === null ? null : namedSiteOf(pattern);
}

/**
 * Whether tags show at an address every time, may be asked to, or can't. Where a name stands for more than the page that
 * is open, it is asked for by that name only.
 */
export function everyTimeAt(url: string, access: SiteAccess): 'on' | 'off' | 'unavailable' {
  if (access === 'forbidden') return 'unavailable';
  if (siteNameAt(url) === null) return access === 'granted' ? 'on' : 'off';
  return googlePageOf(url) !== null && access === 'granted' ? 'on' : 'unavailable';
}
