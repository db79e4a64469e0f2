import type { PDFDocumentProxy } from 'pdfjs-dist';
import { endWith, loadReader, readingAssets, takeWorker } from './pdfjs';

/**
 * Opens a document with pdf.js, with the weights of its fonts (`fontExtraProperties`), until the signal lets it go.
 * Rejects as pdf.js does.
 */
export type OpenPdf = (bytes: Uint8Array, until: AbortSignal) => Promise<PDFDocumentProxy>;

/** Opens a PDF of which only the words are wanted. */
export const openToRead: OpenPdf = async (data, until) => {
  const pdfjs = await loadReader();
  until.throwIfAborted();
  const worker = takeWorker({ pdfjs });
  const task = pdfjs.getDocument({
    ...readingAssets(),
    ...{ data, worker, fontExtraProperties: true, useWorkerFetch: true, verbosity: 0 },
  });
  endWith(until, task, worker);
  return task.promise;
};
