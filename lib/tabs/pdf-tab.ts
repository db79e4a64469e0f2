import { browser } from 'wxt/browser';
import { fileNameOf } from '@/lib/viewer/file-name';
import { rememberAsked } from './asked-openings';
import { sitePattern } from './site';
import { type ViewerRequest, viewerAddress } from './viewer-page';

/**
 * How a PDF that a tab shows can be opened in the viewer: its bytes taken from the tab, fetched again from its site, or
 * only chosen by the person.
 */
export type PdfWay = 'take' | 'fetch' | 'choose';

/**
 * Whether a tab shows a PDF in the browser's own viewer, and how it can be had; null where it shows something else.
 * Chromium lets scripts look at such a tab. Firefox lets none in (bug 1454760), as into its pages that say why nothing
 * could be loaded; there the name of the file tells, which its viewer puts last in the title.
 */
export async function pdfWayOf(tabId: number, url: string): Promise<PdfWay | null> {
  try {
    const [result] = await browser.scripting.executeScript({ target: { tabId }, func: () => document.contentType });
    return result?.result === 'application/pdf' ? 'take' : null;
  } catch {
    if (url.startsWith('file:')) return looksLikePdf(url) ? 'choose' : null;
    return import.meta.env.FIREFOX && sitePattern(url) && (await namesPdf(tabId, url)) ? 'fetch' : null;
  }
}

async function namesPdf(tabId: number, url: string): Promise<boolean> {
  const title = (await browser.tabs.get(tabId).catch(() => null))?.title ?? '';
  const name = fileNameOf(url);
  return looksLikePdf(url) || /\.pdf$/i.test(title) || title.endsWith(name);
}

const looksLikePdf = (url: string): boolean => /\.pdf$/i.test(URL.parse(url)?.pathname ?? '');

interface Tab {
  id: number;
  index?: number;
  url: string;
}

/** Opens the PDF of a tab in the viewer, in a tab beside it. */
export function openPdfTab({ id, index, url }: Tab, way: PdfWay): Promise<void> {
  const requests = { take: { kind: 'tab', tabId: id, url }, fetch: { kind: 'url', url }, choose: undefined } as const;
  return openViewerBeside(index, requests[way]);
}

/** Opens the viewer in a tab beside another one, empty where it is asked for nothing. */
export async function openViewerBeside(index: number | undefined, request?: ViewerRequest): Promise<void> {
  if (request) await rememberAsked(request);
  await browser.tabs.create({ url: viewerAddress(request), ...(index !== undefined && { index: index + 1 }) });
}
