import { type DocAddress, docPath } from '@/lib/documents/google-docs/address';
import { textOfExport } from './export-text';
import type { RouteResult } from './route-result';

/** More than this is not read, in bytes: an export holds its pictures. */
const largest = 40_000_000;

/**
 * The document as Docs exports it, for the account that the address names. As HTML, where lists have no marks of their
 * own, else as plain text. It is asked of the document's own site, with what the person is signed in with.
 */
export async function exportedText(address: DocAddress, tabId: string, signal: AbortSignal): Promise<RouteResult> {
  const html = await exported(address, tabId, 'html', signal);
  if (html.outcome === 'served') {
    const text = textOfExport(html.text);
    if (text !== null) return { outcome: 'served', text };
  }
  const plain = await exported(address, tabId, 'txt', signal);
  return plain.outcome === 'served' ? { outcome: 'served', text: withoutListMarks(plain.text) } : plain;
}

const types = { html: 'text/html', txt: 'text/plain' } as const;

/** The document in one of the formats in which Docs exports it. */
export async function exported(
  address: DocAddress,
  tabId: string,
  format: 'html' | 'txt',
  signal: AbortSignal,
): Promise<RouteResult> {
  const query = new URLSearchParams({ format, tab: tabId });
  try {
    const response = await fetch(`${docPath(address)}/export?${query}`, { credentials: 'same-origin', signal });
    // Who is not signed in is sent to another page, which is also HTML.
    const isElsewhere = response.redirected && !URL.parse(response.url)?.pathname.includes(address.documentId);
    const type = response.headers.get('content-type')?.toLowerCase() ?? '';
    if (!response.ok || isElsewhere) return { outcome: 'refused' };
    if (!type.startsWith(types[format])) return { outcome: 'nonsense' };
    if (Number(response.headers.get('content-length') ?? 0) > largest) return { outcome: 'refused' };
    const text = await response.text();
    return text.length > largest ? { outcome: 'refused' } : { outcome: 'served', text };
  } catch {
    return { outcome: signal.aborted ? 'late' : 'threw' };
  }
}

/** Plain text writes the marks of lists, which are no text of the document. */
function withoutListMarks(text: string): string {
  return text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/^[ \t]*(?:[*\u25cf\u25cb\u25a0\u2022]|(?:\d{1,3}|[a-z]|[ivxlc]{1,5})\.) +/gim, '');
}
