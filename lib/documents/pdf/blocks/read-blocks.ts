import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { BlocksOutcome } from '@/lib/frameworks/blocks/reader';
import { blocksOfPdf } from '@/lib/frameworks/pdf/blocks-of-pdf';
import { type PdfPage, pdfLimits } from '@/lib/frameworks/pdf/page';
import { gatherPage } from './gather-page';

export interface ReadingOfPages {
  /** Numbers of pages, from 1; all of them where it is left out. */
  pages?: readonly number[];
  signal: AbortSignal;
  /** Called after each page. */
  onProgress?: (read: number, of: number) => void;
}

/**
 * Reads pages of a document that is open into blocks. A page that can't be read is passed over, unless none can. Rejects
 * only where the signal has ended it.
 */
export async function readPdfBlocks(
  document: PDFDocumentProxy,
  { pages: chosen, signal, onProgress }: ReadingOfPages,
): Promise<BlocksOutcome> {
  const numbers = (chosen ?? Array.from({ length: document.numPages }, (_, at) => at + 1))
    .filter((number) => Number.isInteger(number) && number > 0 && number <= document.numPages)
    .sort((one, other) => one - other);
  if (numbers.length > pdfLimits.pages) return { outcome: 'refused', reason: 'tooLarge', place: null };
  const pages: PdfPage[] = [];
  for (const [at, number] of numbers.entries()) {
    signal.throwIfAborted();
    const page = await document
      .getPage(number)
      .then(gatherPage)
      .catch(() => null);
    if (page !== null) pages.push(page);
    onProgress?.(at + 1, numbers.length);
  }
  signal.throwIfAborted();
  if (pages.length === 0) {
    return {
      outcome: 'refused',
      reason: 'damaged',
      place: numbers[0] === undefined ? null : { item: `page=${numbers[0]}` },
    };
  }
  return blocksOfPdf(pages, { title: await titleOf(document), signal });
}

/** What the file calls itself, where it isn't the name of another file. */
async function titleOf(document: PDFDocumentProxy): Promise<string> {
  const { info } = await document.getMetadata().catch(() => ({ info: {} }));
  const title: unknown = 'Title' in info ? info.Title : '';
  return typeof title === 'string' && !/\.(docx?|pdf|indd|pages)$/i.test(title.trim())
    ? title.trim().slice(0, 1_000)
    : '';
}
