import type { DocumentIdentity } from '@/lib/model/artifact';

/** Query parameters that say how someone came to a page, not which page it is. */
const tracking =
  /^(utm_\w+|gclid|gbraid|wbraid|dclid|fbclid|msclkid|yclid|twclid|ttclid|igshid|igsh|mc_cid|mc_eid|_ga|_gl|_hsenc|_hsmi|hsctatracking|mkt_tok|srsltid|li_fat_id|vero_id|oly_anon_id|oly_enc_id|wickedid|s_cid)$/i;

const longest = 8_000;
const longestTitle = 1_000;

/**
 * The names of the page: its address without tracking parameters, then what it calls itself. Fragments go, except those
 * that are routes (`#!/page`, `#/page`).
 */
export function identifyPage(page: Document): DocumentIdentity {
  const address = cleanAddress(page.location.href);
  const title = page.title.trim() || (page.location.pathname.split('/').at(-1) ?? '') || page.location.hostname;
  return {
    kind: 'web',
    title: title.slice(0, longestTitle),
    url: address,
    aliases: [...new Set([address, ...ownNames(page, address)])],
  };
}

/** The address by which a page is remembered. Returns it unchanged where it can't be parsed. */
export function cleanAddress(href: string): string {
  const url = URL.parse(href);
  if (!url) {
    return href.slice(0, longest);
  }
  const kept = url.search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '' && !tracking.test(pair.split('=', 1)[0] ?? ''));
  url.search = kept.join('&');
  if (!/^#!?\//.test(url.hash) && !url.hash.startsWith('#!')) {
    url.hash = '';
  }
  url.username = '';
  url.password = '';
  return url.href.slice(0, longest);
}

/** Canonical link and og:url, where they can be believed. */
function ownNames(page: Document, address: string): string[] {
  const stated = [
    page.querySelector('link[rel~="canonical" i][href]')?.getAttribute('href'),
    page.querySelector('meta[property="og:url"][content]')?.getAttribute('content'),
  ];
  return stated
    .map((href) => (href ? URL.parse(href, page.baseURI)?.href : undefined))
    .filter((href) => href !== undefined)
    .map(cleanAddress)
    .filter((name) => name !== address && isBelievable(name, address, loadedAddress(page)));
}

/**
 * Sites get this wrong in three ways, each of which would show one page's tags on another: naming another site, naming
 * the front page everywhere, and leaving the name of the first page in place after a client-side navigation.
 */
function isBelievable(name: string, address: string, loaded: string | undefined): boolean {
  const stated = URL.parse(name);
  const actual = URL.parse(address);
  if (!stated || !actual || siteOf(stated) !== siteOf(actual) || actual.hash !== stated.hash) {
    return false;
  }
  const namesFrontPage = stated.pathname === '/' && stated.search === '';
  const isFrontPage = actual.pathname === '/' && actual.search === '';
  return (!namesFrontPage || isFrontPage) && (loaded === undefined || loaded === address);
}

const siteOf = (url: URL): string => url.host.replace(/^www\./, '');

/** The address that the page was loaded from, whatever its scripts have put into the address bar since. */
function loadedAddress(page: Document): string | undefined {
  const [entry] = page.defaultView?.performance.getEntriesByType('navigation') ?? [];
  return entry?.name ? cleanAddress(entry.name) : undefined;
}
