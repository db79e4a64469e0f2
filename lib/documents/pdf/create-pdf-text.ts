import type { PDFDocumentProxy } from 'pdfjs-dist';
import { Slices } from '@/lib/documents/slices';
import { lengthBefore, offsetOfLayer } from './layer-offset';
import type { PdfText, WholeText } from './pdf-text';
import { textInPart } from './region-text';
import { PdfPageText } from './text/page-text';
import { quadsOf } from './text/quads';
import { readPageText } from './text/read-page';
import { readingOptions } from './text/text-item';
import { joinPages } from './whole-text';

/** Pages whose glyphs are held: those around the view, and some more. */
const heldPages = 24;

/** Reads the text of a document as it is asked for, and what was read only once. */
export function createPdfText(document: PDFDocumentProxy): PdfText {
  const texts = new Map<number, Promise<PdfPageText>>();
  const placed = new Map<number, Promise<PdfPageText>>();
  let whole: Promise<WholeText> | undefined;

  /** The text alone, which is quickly had. */
  function textOf(pageIndex: number): Promise<PdfPageText> {
    const known = texts.get(pageIndex) ?? readText(pageIndex);
    texts.set(pageIndex, known);
    return known;
  }

  async function readText(pageIndex: number): Promise<PdfPageText> {
    const page = await document.getPage(pageIndex + 1);
    return new PdfPageText(await page.getTextContent(readingOptions));
  }

  /** The text with the places of its glyphs, for which the page is interpreted. */
  function placedOf(pageIndex: number): Promise<PdfPageText> {
    const known = placed.get(pageIndex) ?? document.getPage(pageIndex + 1).then((page) => readPageText(page));
    placed.delete(pageIndex);
    placed.set(pageIndex, known);
    const [oldest] = placed.keys();
    if (placed.size > heldPages && oldest !== undefined) placed.delete(oldest);
    return known;
  }

  async function readWhole(): Promise<WholeText> {
    const slices = new Slices();
    const pages: string[] = [];
    for (let pageIndex = 0; pageIndex < document.numPages; pageIndex += 1) {
      // A page that can't be read has no text; the others have theirs.
      const { text } = await textOf(pageIndex).catch(() => ({ text: '' }));
      pages.push(text);
      await slices.restIfOver();
    }
    return joinPages(pages);
  }

  return {
    whole: () => {
      whole ??= readWhole();
      return whole;
    },
    opening: async () => (await textOf(0)).text,
    quads: async ({ pageIndex, start, end }) => quadsOf(await placedOf(pageIndex), start, end),
    offsetAt: async (pageIndex, layer, { node, offset, atEnd }) =>
      offsetOfLayer(await textOf(pageIndex), lengthBefore(layer, node, offset), atEnd),
    textIn: async (pageIndex, part) => textInPart(await placedOf(pageIndex), part),
  };
}
