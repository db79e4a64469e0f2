/**
 * Who asks: the extension's own pages, its frame within a page, or its script in a page, which shares a process with the
 * page and may be made to say anything. That one is told by its addresses, as the browser says they are.
 */
export type Asker =
  | { kind: 'extension' }
  | { kind: 'frame'; addresses: readonly string[] }
  | { kind: 'page'; addresses: readonly string[] };

interface Sender {
  url?: string | undefined;
  tab?: { url?: string | undefined } | undefined;
  frameId?: number | undefined;
}

const framePage = '/overlay-frame.html';

/**
 * @param ownAddress any address of the extension
 * @returns null for what has no business to ask: frames of pages, and pages of the extension within others
 */
export function askerOf({ url, tab, frameId = 0 }: Sender, ownAddress: string): Asker | null {
  const from = URL.parse(url ?? '');
  if (!from || url === undefined) return null;
  // The host differs where the browser gives addresses of the extension anew in each session.
  if (from.protocol === URL.parse(ownAddress)?.protocol) {
    if (frameId === 0) return { kind: 'extension' };
    return from.pathname === framePage ? { kind: 'frame', addresses: tab?.url ? [tab.url] : [] } : null;
  }
  return tab !== undefined && frameId === 0 ? { kind: 'page', addresses: [url, ...movedTo(from, tab.url)] } : null;
}

/**
 * Chromium says of a sender where its script began, and not where the page has gone since without loading anew; its tab
 * says that. A tab that is at another site by now is another page's.
 */
function movedTo(from: URL, tabAddress: string | undefined): string[] {
  const present = URL.parse(tabAddress ?? '');
  return present && present.origin === from.origin && present.href !== from.href ? [present.href] : [];
}

/** Whether a script in a page sent it, in the page itself or in a frame of it. */
export function isInPage(sender: Sender, ownAddress: string): boolean {
  return sender.tab !== undefined && (askerOf(sender, ownAddress)?.kind ?? 'page') === 'page';
}
