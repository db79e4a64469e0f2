import type { ShownFile } from '@/lib/documents/kind';
import type { Instead } from '@/lib/documents/offer';
import type { ViewerRequest } from '@/lib/documents/viewer-request';
import { fileNameOf } from '@/lib/pdf-files/file-name';

/**
 * What there is where a tab shows a PDF by itself: its bytes taken from the tab, fetched again from its site, or only
 * chosen by the person; null where it shows something else.
 */
export function shownPdf(file: ShownFile): Instead | null {
  const { tabId, url, contentType, isHidden } = file;
  if (contentType !== null) return contentType === 'application/pdf' ? opened({ kind: 'tab', tabId, url }) : null;
  if (url.startsWith('file:')) return looksLikePdf(url) ? chosen : null;
  return isHidden && namesPdf(file) ? opened({ kind: 'url', url }) : null;
}

function opened(request: ViewerRequest): Instead {
  const button = { label: 'popup.openPdf', act: { kind: 'view', request } } as const;
  return { refusal: 'pageIsPdf', offer: { text: 'popup.pdf', button }, atOnce: true };
}

/** A file on the device, which no extension may read unless the person says so in the browser. */
const chosen: Instead = {
  refusal: 'pageIsPdf',
  offer: {
    text: 'popup.pdfChoose',
    button: { label: 'popup.openViewer', act: { kind: 'view', request: null } },
  },
  atOnce: true,
};

/** By the name of the file, which the browser's viewer puts last in the title. */
function namesPdf({ url, title }: ShownFile): boolean {
  return looksLikePdf(url) || /\.pdf$/i.test(title) || title.endsWith(fileNameOf(url));
}

const looksLikePdf = (url: string): boolean => /\.pdf$/i.test(URL.parse(url)?.pathname ?? '');
