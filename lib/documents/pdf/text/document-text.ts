import type { PDFDocumentProxy } from 'pdfjs-dist';
import { indexText } from '@/lib/anchoring';
import type { WholeText } from '@/lib/documents/pdf/pdf-text';
import { Slices } from '@/lib/documents/slices';
import { PageStarts } from './page-starts';
import { PdfPageText } from './page-text';
import { readingOptions } from './text-item';

/** How many pages may be on their way from pdf.js's worker at once. */
const atOnce = 4;

/** The text of a whole document, read once for all who ask; of the pages, only their strings are kept. */
export class PdfDocumentText {
  readonly #document: Pick<PDFDocumentProxy, 'numPages' | 'getPage' | 'loadingTask'>;
  #whole: Promise<WholeText> | undefined;

  constructor(document: Pick<PDFDocumentProxy, 'numPages' | 'getPage' | 'loadingTask'>) {
    this.#document = document;
  }

  /** Rejects where the document is closed meanwhile; the next call tries again. A page that can't be read has no text. */
  whole(): Promise<WholeText> {
    this.#whole ??= this.#read().catch((error: unknown) => {
      this.#whole = undefined;
      throw error;
    });
    return this.#whole;
  }

  async #read(): Promise<WholeText> {
    const { numPages } = this.#document;
    const texts = new Array<string>(numPages).fill('');
    let next = 0;
    const readOn = async (): Promise<void> => {
      const slices = new Slices();
      while (next < numPages) {
        const pageIndex = next;
        next += 1;
        texts[pageIndex] = await this.#textOf(pageIndex);
        await slices.restIfOver();
      }
    };
    await Promise.all(Array.from({ length: atOnce }, readOn));
    return wholeTextOf(texts);
  }

  async #textOf(pageIndex: number): Promise<string> {
    try {
      const page = await this.#document.getPage(pageIndex + 1);
      return new PdfPageText(await page.getTextContent(readingOptions)).text;
    } catch (error) {
      if (this.#document.loadingTask.destroyed) throw error;
      return '';
    }
  }
}

/** The texts of pages as one. */
export function wholeTextOf(texts: readonly string[]): WholeText {
  const starts = new PageStarts(texts.map(({ length }) => length));
  const text = texts.join('\n');
  return {
    text,
    index: indexText(text),
    offsetOf: (pageIndex, offset) => starts.offsetOf(pageIndex, offset),
    spansOf: (start, end) => starts.segmentsOf(start, end),
  };
}
