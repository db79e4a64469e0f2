import type { ViewerRequest } from '@/lib/documents/viewer-request';
import { browser } from '@/lib/extension/browser';
import { rememberAsked } from '@/lib/tabs/asked-openings';
import { allSites } from '@/lib/tabs/every-pdf';
import { viewerAddress } from '@/lib/tabs/viewer-page';

interface Response {
  tabId: number;
  url: string;
  method: string;
  statusCode: number;
  responseHeaders?: { name: string; value?: string | undefined }[] | undefined;
}

/**
 * Firefox's way of sending PDFs to the viewer: those that a tab itself goes to, never those in frames; nothing that was
 * sent by a form; no downloads. The API is there only while the person allows it.
 */
export function followPdfRequests(): void {
  const headers = browser.webRequest?.onHeadersReceived;
  if (!headers || headers.hasListener(redirect)) return;
  headers.addListener(redirect, { urls: allSites, types: ['main_frame'] }, ['blocking', 'responseHeaders']);
}

/**
 * Takes the tab from its way and sends it to the viewer. A redirection would do the same, but only to a page that any
 * site may open.
 */
function redirect(response: Response) {
  if (!isPdf(response)) return {};
  void openInTab(response.tabId, { kind: 'url', url: response.url });
  return { cancel: true };
}

async function openInTab(tabId: number, request: ViewerRequest): Promise<void> {
  await rememberAsked(request);
  await browser.tabs.update(tabId, { url: viewerAddress(request) });
}

function isPdf({ url, method, statusCode, responseHeaders = [] }: Response): boolean {
  const header = (wanted: string) =>
    responseHeaders.find(({ name }) => name.toLowerCase() === wanted)?.value?.toLowerCase() ?? '';
  const [type = ''] = header('content-type').split(';', 1);
  const named = /\.pdf$/i.test(URL.parse(url)?.pathname ?? '');
  const typed = type.trim() === 'application/pdf' || (type.trim() === 'application/octet-stream' && named);
  return typed && method === 'GET' && statusCode < 300 && !header('content-disposition').startsWith('attachment');
}
