import type { PDFDocumentProxy } from 'pdfjs-dist';
import { Pacer } from '@/lib/model/pacer';
import type { HighlightToWrite } from './highlight';
import { storageKey, storedHighlight } from './stored-highlight';

/**
 * The document's bytes with an incremental update that holds the highlights; an encrypted one is encrypted as before.
 * The document is used up. The worker holds the original and the result at once, and hands the result over.
 * @throws what pdf.js throws.
 */
export async function annotateByPdfjs(
  document: PDFDocumentProxy,
  highlights: readonly HighlightToWrite[],
  date: Date,
): Promise<Uint8Array<ArrayBuffer>> {
  const pacer = new Pacer();
  for (const [place, highlight] of highlights.entries()) {
    document.annotationStorage.setValue(storageKey(place), storedHighlight(highlight, date));
    await pacer.turn();
  }
  const saved = await document.saveDocument();
  // A worker hands over memory of its own; only what is shared would have to be copied.
  const { buffer, byteOffset, length } = saved;
  return buffer instanceof ArrayBuffer ? new Uint8Array(buffer, byteOffset, length) : Uint8Array.from(saved);
}
