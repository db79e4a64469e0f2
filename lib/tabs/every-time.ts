import { googlePageOf, isPresentation } from './google-page';
import { type NamedSite, namedSiteOf } from './named-sites';
import { sitePattern } from './site';
import type { SiteAccess } from './site-access';

/** The name of the site at an address; null where it is known by its host. */
export function siteNameAt(url: string): NamedSite | null {
  const pattern = sitePattern(url);
  return pattern === null ? null : namedSiteOf(pattern);
}

/**
 * Whether tags show at an address every time, may be asked to, or can't. What has a name is not asked
 * for on the web pages that it has too.
 */
export function everyTimeAt(url: string, access: SiteAccess): 'on' | 'off' | 'unavailable' {
  if (access === 'forbidden') return 'unavailable';
  if (siteNameAt(url) === null) return access === 'granted' ? 'on' : 'off';
  if (googlePageOf(url) === null) return 'unavailable';
  if (access === 'granted') return 'on';
  return isPresentation(url) ? 'off' : 'unavailable';
}
