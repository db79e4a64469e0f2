import type { ViewerRequest } from '@/lib/documents/viewer-request';
import { browser } from '@/lib/extension/browser';

const page = '/viewer.html';

/** The viewer's address, with what it is to open, if anything. */
export function viewerAddress(request?: ViewerRequest): string {
  return `${browser.runtime.getURL(page)}${request ? `?${queryOf(request)}` : ''}`;
}

export function isViewer(url: string): boolean {
  return url.split(/[?#]/, 1)[0] === browser.runtime.getURL(page);
}

/** Ends the viewer's address where a credential is to be taken in from its document. */
export const takingFragment = '#take';

/** The page at which a fragment begins, counted from 1; null where it says none. */
export function pageInFragment(fragment: string): number | null {
  const page = /^#page=([1-9]\d{0,5})$/.exec(fragment)?.[1];
  return page === undefined ? null : Number(page);
}

/** What follows the question mark; the same for the same request, always. */
export function queryOf(request: ViewerRequest): string {
  switch (request.kind) {
    case 'file':
      return String(new URLSearchParams({ file: request.id }));
    case 'tab':
      return String(new URLSearchParams({ tab: String(request.tabId), url: request.url }));
    case 'url':
      return String(new URLSearchParams({ url: request.url }));
  }
}

/** What an address asks the viewer to open; null where that is nothing. Only files of the web may be fetched. */
export function parseViewerRequest(search: string): ViewerRequest | null {
  const query = new URLSearchParams(search);
  const file = query.get('file') ?? '';
  if (/^[0-9a-f]{64}$/.test(file)) return { kind: 'file', id: file };
  const url = query.get('url') ?? '';
  const tab = query.get('tab') ?? '';
  if (/^\d{1,12}$/.test(tab)) return { kind: 'tab', tabId: Number(tab), url };
  return isOfTheWeb(url) ? { kind: 'url', url } : null;
}

/** Whether it is the address of something that can be fetched. */
export function isOfTheWeb(url: string): boolean {
  return /^https?:$/.test(URL.parse(url)?.protocol ?? '');
}
