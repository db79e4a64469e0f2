/**
 * Hosts on which browsers let no extension work, whatever it may elsewhere: Chrome's stores, and what Firefox lists in
 * its preference `extensions.webextensions.restrictedDomains`.
 */
const forbiddenHosts = new Set([
  'chromewebstore.google.com',
  'accounts-static.cdn.mozilla.net',
  'accounts.firefox.com',
  'addons.cdn.mozilla.net',
  'addons.mozilla.org',
  'api.accounts.firefox.com',
  'content.cdn.mozilla.net',
  'discovery.addons.mozilla.org',
  'oauth.accounts.firefox.com',
  'profile.accounts.firefox.com',
  'support.mozilla.org',
  'sync.services.mozilla.com',
]);

/**
 * The match pattern of an address's site, without its port, which patterns can't carry in every browser
 * (https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Match_patterns). Null where no site may be asked
 * for.
 */
export function sitePattern(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname, pathname } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') return null;
  if (forbiddenHosts.has(hostname)) return null;
  if (hostname === 'chrome.google.com' && pathname.startsWith('/webstore')) return null;
  return `${protocol}//${hostname}/*`;
}
