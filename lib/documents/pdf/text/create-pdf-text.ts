import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { PdfText } from '@/lib/documents/pdf/pdf-text';
import { PdfDocumentText } from './document-text';
import { offsetInPage } from './layer';
import { canvasMeasure } from './measure';
import { textIn } from './nearest';
import { PdfPageText } from './page-text';
import { quadsOf } from './quads';
import { readPageText } from './read-page';
import { readingOptions } from './text-item';

/** Pages whose glyphs are kept: those in view and their neighbours. */
const keptPages = 8;

/** The text of an open document. Nothing is read before it is asked for; pages need not be shown. */
export function createPdfText(document: Pick<PDFDocumentProxy, 'numPages' | 'getPage' | 'loadingTask'>): PdfText {
  const whole = new PdfDocumentText(document);
  const pageText = keepLast(keptPages, async (pageIndex: number) =>
    readPageText(await document.getPage(pageIndex + 1), canvasMeasure()),
  );
  // A place in the text layer needs no glyphs, which take longer to come.
  const layerText = keepLast(keptPages, async (pageIndex: number) => {
    const page = await document.getPage(pageIndex + 1);
    return new PdfPageText(await page.getTextContent(readingOptions));
  });
  return {
    whole: () => whole.whole(),
    async opening() {
      const page = await document.getPage(1);
      return new PdfPageText(await page.getTextContent(readingOptions)).text;
    },
    quads: async ({ pageIndex, start, end }) => quadsOf(await pageText(pageIndex), start, end),
    offsetAt: async (pageIndex, layer, node, offset) => offsetInPage(await layerText(pageIndex), layer, node, offset),
    textIn: async (pageIndex, part) => textIn(await pageText(pageIndex), part),
  };
}

/** Remembers the last results, and forgets failures at once. */
function keepLast(
  limit: number,
  read: (pageIndex: number) => Promise<PdfPageText>,
): (pageIndex: number) => Promise<PdfPageText> {
  const kept = new Map<number, Promise<PdfPageText>>();
  return (pageIndex) => {
    const known = kept.get(pageIndex) ?? read(pageIndex);
    kept.delete(pageIndex);
    kept.set(pageIndex, known);
    known.catch(() => kept.delete(pageIndex));
    const [oldest] = kept.keys();
    if (kept.size > limit && oldest !== undefined) kept.delete(oldest);
    return known;
  };
}
