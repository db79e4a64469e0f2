import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { EventBus, PDFLinkService, PDFViewer } from 'pdfjs-dist/web/pdf_viewer.mjs';

/** Where a file came from, as far as is known. */
export interface PdfSource {
  /** As shown to the person, without its path. */
  name: string;
  /** The web address that it was read from; null for a file of the device. */
  url: string | null;
  bytes: Blob;
}

/** A PDF that is open in the viewer. */
export interface OpenedPdf {
  source: PdfSource;
  /** SHA-256 of the bytes, in hexadecimal digits. */
  file: string;
  document: PDFDocumentProxy;
  viewer: PDFViewer;
  events: EventBus;
  links: PDFLinkService;
  /** What scrolls; the pages are in it. */
  container: HTMLDivElement;
  /** What opened it where it is encrypted: needed to write it again. */
  password: string | null;
}
