import { withoutTextFragment } from '@/lib/words/text-fragment';

/** Query parameters that say how someone came to a page, not which page it is. */
const tracking =
  /^(utm_\w+|gclid|gclsrc|gbraid|wbraid|dclid|fbclid|msclkid|yclid|twclid|ttclid|igshid|igsh|mc_cid|mc_eid|_ga|_gl|_hsenc|_hsmi|__hs\w+|hsctatracking|mkt_tok|srsltid|li_fat_id|vero_id|oly_anon_id|oly_enc_id|wickedid|s_cid|ns_(campaign|source|mchannel|linkname|fee)|pk_(campaign|kwd|keyword|source|medium|content|cid|group|placement)|mtm_\w+|at_(medium|campaign|custom\d)|xtor|epik|rdt_cid|sc_cid|ck_subscriber_id)$/i;

/** Those that name a visit, and can't be anything else. */
const visit =
  /^(phpsessid|jsessionid|aspsessionid\w*|asp\.net_sessionid|cfid|cftoken|zenid|oscsid|moodlesession|sesskey|(access|id|auth|refresh|session|login)[_-]?token|_?csrf([_-]?token)?|samlresponse|authuser)$/i;

/** Those that mostly name a visit or a login, but can name a story or a session of a course too. */
const login =
  /^(sid|session|sess|session[_-]?id|sess[_-]?id|token|jwt|auth|authkey|login|logon|sso|ticket|nonce|state|sig|signature|expires|timestamp|cachebuster|cb|_)$/i;

/** With what names put before it, still no longer than an address may be. */
const longest = 7_900;

/** What of a page's address tells it from others. */
export interface PageKeys {
  /** The same for two addresses that surely lead to one page: order of parameters, `www.`, `index.html`, a session's id. */
  page: string;
  /** The same too where they differ in what is most likely a login. */
  like: string;
  /** Without query and fragment. */
  path: string;
  hash: string;
}

/** Whether a fragment is a route, by its looks alone. */
export const isRoute = (hash: string): boolean => /^#(!.|[^:=]*\/.)/.test(hash);

/** What identity providers leave behind in the fragment. */
const isLogin = (hash: string): boolean => /^#(access_token|id_token|state|code|error)=/.test(hash);

/**
 * The address by which a page is remembered. Returns it unchanged where it can't be parsed.
 *
 * @param keepsHash whether a fragment stays that does not look like a route
 */
export function cleanAddress(href: string, keepsHash = false): string {
  const url = URL.parse(withoutTextFragment(href));
  if (!url) {
    return href.slice(0, longest);
  }
  url.search = pairsOf(url)
    .filter((pair) => !tracking.test(nameOf(pair)))
    .join('&');
  if (!isRoute(url.hash) && !(keepsHash && !isLogin(url.hash))) {
    url.hash = '';
  }
  url.username = '';
  url.password = '';
  return url.href.slice(0, longest);
}

/** @param address as `cleanAddress` gives it */
export function keysOf(address: string): PageKeys {
  const url = URL.parse(address);
  if (!url) {
    return { page: address, like: address, path: address, hash: '' };
  }
  const isWeb = url.protocol === 'http:' || url.protocol === 'https:';
  const path = isWeb ? `//${url.host.replace(/^www\./, '')}${plainPath(url.pathname)}` : url.protocol + url.pathname;
  const lasting = pairsOf(url).filter((pair) => !visit.test(nameOf(pair)));
  const key = (pairs: string[]): string => `${path}?${pairs.toSorted(byName).join('&')}${url.hash}`;
  return {
    page: key(lasting),
    like: key(lasting.filter((pair) => !login.test(nameOf(pair)))),
    path,
    hash: url.hash,
  };
}

/** How likely two addresses are to lead to one page. */
export type Likeness =
  /** Without a doubt. */
  | 'same'
  /** They differ in what is most likely a login. */
  | 'login'
  /** They differ in parameters of which nothing is known. Only a page that says so, and looks the same, is one. */
  | 'unclear'
  | 'other';

export function likenessOf(one: string, other: string): Likeness {
  const [a, b] = [keysOf(one), keysOf(other)];
  if (a.page === b.page) return 'same';
  if (a.like === b.like) return 'login';
  // Two routes are two pages. A fragment that names nothing may be a route, or nothing at all.
  const mayShareHash = a.hash === b.hash || ([a, b].every(({ hash }) => !isRoute(hash)) && (!a.hash || !b.hash));
  return a.path === b.path && mayShareHash ? 'unclear' : 'other';
}

const pairsOf = (url: URL): string[] =>
  url.search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '');
const nameOf = (pair: string): string => pair.split('=', 1)[0] ?? '';

/** Parameters of one name keep their order: it may mean something. */
function byName(one: string, other: string): number {
  const [a, b] = [nameOf(one), nameOf(other)];
  return a < b ? -1 : a > b ? 1 : 0;
}

const plainPath = (path: string): string =>
  path
    .replace(/;(jsessionid|phpsessid|sid|sessionid)=[^/;]*/gi, '')
    .replace(/\/\(S\(\w+\)\)(?=\/)/i, '')
    .replace(/\/(index\.(x?html?|php|aspx?|jsp)|default\.(html?|aspx?))$/i, '/')
    .replace(/(?<=.)\/+$/, '')
    .replace(/^\/$/, '');
