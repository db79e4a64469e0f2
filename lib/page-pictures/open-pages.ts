import type { PageViewport, PDFDocumentProxy } from 'pdfjs-dist';
import { renderPage } from '@/lib/viewer/render-page';

/** A page that was drawn, and how its places in PDF user space lie on it. */
export interface DrawnPage {
  canvas: HTMLCanvasElement;
  viewport: PageViewport;
}

export interface Pages {
  /** @param index from 0 */
  draw(index: number): Promise<DrawnPage>;
}

/** As wide as reads well on a phone that is held across, and in print. */
const widest = 1_100;
const largestScale = 2;

/** Draws pages of a document; the last one is kept, since passages of one page follow each other. */
export function openPages(document: PDFDocumentProxy, signal: AbortSignal): Pages {
  let last: { index: number; drawn: Promise<DrawnPage> } | null = null;
  async function draw(index: number): Promise<DrawnPage> {
    const page = await document.getPage(index + 1);
    const { width } = page.getViewport({ scale: 1 });
    const viewport = page.getViewport({ scale: Math.min(largestScale, widest / width) });
    return { canvas: await renderPage(page, viewport, signal), viewport };
  }
  return {
    draw(index) {
      if (last?.index !== index) last = { index, drawn: draw(index) };
      return last.drawn;
    },
  };
}
