import { cleanAddress, isRoute } from '@/lib/documents/page-keys';
import { attributeOf, baseAddressOf, elementById, firstInPage, titleOf, viewOf } from '@/lib/dom/strangers';
import type { DocumentIdentity } from '@/lib/model/artifact';
import { nearName } from '@/lib/model/names';
import { pageNames } from './page-names';

const longestTitle = 1_000;

/**
 * The names of the page: its address without tracking parameters, then what goes by its looks, then what it calls
 * itself, which other pages may do as well. Fragments go where they name a place in the page.
 */
export function identifyPage(page: Document): DocumentIdentity {
  const { href, hash, pathname, hostname } = page.location;
  const whole = cleanAddress(href, true);
  const namesPlace = !isRoute(hash) && isPlaceIn(page, hash);
  const address = namesPlace ? cleanAddress(href) : whole;
  const title = titleOf(page).trim() || (pathname.split('/').at(-1) ?? '') || hostname;
  return {
    kind: 'web',
    title: title.slice(0, longestTitle),
    url: address,
    // Places that are still to come look like routes: by the whole address it is the same page once they are there.
    aliases: [...new Set([...pageNames(address), whole, ...ownNames(page, address).map(nearName)])],
  };
}

/** Whether a fragment leads to a place in the page (HTML, "select the indicated part"). */
function isPlaceIn(page: Document, hash: string): boolean {
  const name = decoded(hash.slice(1));
  if (/^[!/]*$/.test(name) || name.toLowerCase() === 'top') {
    return true;
  }
  return elementById(page, name) !== null || firstInPage(page, `a[name="${CSS.escape(name)}"]`) !== null;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Canonical link and og:url, where they can be believed. */
function ownNames(page: Document, address: string): string[] {
  const stated = [
    statedIn(page, 'link[rel~="canonical" i][href]', 'href'),
    statedIn(page, 'meta[property="og:url"][content]', 'content'),
  ];
  return stated
    .map((href) => (href ? URL.parse(href, baseAddressOf(page))?.href : undefined))
    .filter((href) => href !== undefined)
    .map((href) => cleanAddress(href))
    .filter((name) => name !== address && isBelievable(name, address, loadedAddress(page)));
}

function statedIn(page: Document, selector: string, attribute: string): string | null {
  const element = firstInPage(page, selector);
  return element && attributeOf(element, attribute);
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
  const [entry] = viewOf(page)?.performance.getEntriesByType('navigation') ?? [];
  return entry?.name ? cleanAddress(entry.name) : undefined;
}
