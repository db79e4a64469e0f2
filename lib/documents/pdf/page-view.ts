import type { PageViewport, PDFPageProxy } from 'pdfjs-dist';
import type { PDFViewer } from 'pdfjs-dist/web/pdf_viewer.mjs';

/** What is used of pdf.js's view of a page, which its types leave open. */
export interface PageView {
  div: HTMLDivElement;
  viewport: PageViewport;
  /** Absent until the page is known. */
  pdfPage: PDFPageProxy | null | undefined;
  textLayer: { div: HTMLDivElement } | null | undefined;
}

/** The view of a page, from 0; null where the document has no such page, or none of its views is there yet. */
export function pageViewAt(viewer: PDFViewer, index: number): PageView | null {
  const view: PageView | undefined = viewer.getPageView(index);
  return view ?? null;
}
