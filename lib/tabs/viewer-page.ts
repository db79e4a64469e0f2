import { browser } from 'wxt/browser';

/** What the viewer is to open: a file kept here, what a tab shows, or a web address. */
export type ViewerRequest =
  | { kind: 'file'; id: string }
  | { kind: 'tab'; tabId: number; url: string }
  | { kind: 'url'; url: string };

const page = '/viewer.html';

/** The viewer's address, with what it is to open, if anything. */
export function viewerAddress(request?: ViewerRequest): string {
  return `${browser.runtime.getURL(page)}${request ? `?${queryOf(request)}` : ''}`;
}

export function isViewer(url: string): boolean {
  return url.split(/[?#]/, 1)[0] === browser.runtime.getURL(page);
}

function queryOf(request: ViewerRequest): URLSearchParams {
  switch (request.kind) {
    case 'file':
      return new URLSearchParams({ file: request.id });
    case 'tab':
      return new URLSearchParams({ tab: String(request.tabId), url: request.url });
    case 'url':
      return new URLSearchParams({ url: request.url });
  }
}

/** The viewer's address up to where a web address follows as it is, for rules that can't encode what they find. */
export function rawViewerAddress(): string {
  return `${browser.runtime.getURL(page)}?${rawMark}`;
}

const rawMark = 'web:';

/** What an address asks the viewer to open; null where that is nothing. Only files of the web may be fetched. */
export function parseViewerRequest(search: string): ViewerRequest | null {
  if (search.startsWith(`?${rawMark}`)) return ofTheWeb(search.slice(rawMark.length + 1));
  const query = new URLSearchParams(search);
  const file = query.get('file') ?? '';
  if (/^[0-9a-f]{64}$/.test(file)) return { kind: 'file', id: file };
  const url = query.get('url') ?? '';
  const tab = query.get('tab') ?? '';
  if (/^\d{1,12}$/.test(tab)) return { kind: 'tab', tabId: Number(tab), url };
  return ofTheWeb(url);
}

function ofTheWeb(url: string): ViewerRequest | null {
  return /^https?:$/.test(URL.parse(url)?.protocol ?? '') ? { kind: 'url', url } : null;
}
