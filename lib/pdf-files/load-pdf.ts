import type { PDFDocumentLoadingTask, PDFDocumentProxy } from 'pdfjs-dist';
import type { PdfSource } from './opened-pdf';
import { endWith, loadTools, type PdfTools, readingAssets, takeWorker } from './pdfjs';
import { OpeningFailure, problemOf } from './problem';
import { claimsToBePdf, readFile } from './read-bytes';

/** A PDF that was read, but is not shown yet. */
export interface LoadedPdf {
  source: PdfSource;
  file: string;
  document: PDFDocumentProxy;
  password: string | null;
  tools: PdfTools;
}

/** Asks the person for the password; null where they would rather not. */
export type AskPassword = (wrong: boolean) => Promise<string | null>;

/**
 * Reads a PDF. With the signal all that it holds is let go.
 *
 * @throws OpeningFailure
 */
export async function loadPdf(source: PdfSource, askPassword: AskPassword, signal: AbortSignal): Promise<LoadedPdf> {
  try {
    const [tools, { bytes, hash }] = await Promise.all([loadTools(), readFile(source.bytes)]);
    signal.throwIfAborted();
    const { task, password } = startLoading(tools, bytes, askPassword, signal);
    const [document, file] = await Promise.all([task.promise, hash]);
    if (document.numPages === 0) throw new OpeningFailure('noPages');
    // The components of pdf.js show nothing at all of a file whose first page is not to be had.
    await document.getPage(1).catch((cause: unknown) => {
      throw new OpeningFailure('damaged', { cause });
    });
    return { source, file, document, password: password(), tools };
  } catch (error) {
    const problem = problemOf(error);
    const other = problem === 'damaged' && !(await claimsToBePdf(source.bytes).catch(() => true));
    throw new OpeningFailure(other ? 'notPdf' : problem, { cause: error });
  }
}

function startLoading(
  tools: PdfTools,
  data: Uint8Array<ArrayBuffer>,
  askPassword: AskPassword,
  signal: AbortSignal,
): { task: PDFDocumentLoadingTask; password: () => string | null } {
  const { getDocument, PasswordResponses } = tools.pdfjs;
  const worker = takeWorker(tools);
  const task = getDocument({
    ...readingAssets(),
    data,
    worker,
    fontExtraProperties: true,
    enableXfa: true,
    // By itself it does so over http only; without it, the colours of print are guessed and not converted (ICC).
    useWorkerFetch: true,
  });
  let password: string | null = null;
  task.onPassword = (answer: (given: string | Error) => void, reason: number) => {
    void askPassword(reason === PasswordResponses.INCORRECT_PASSWORD).then((given) => {
      password = given;
      answer(given ?? new Error('no password given'));
    });
  };
  endWith(signal, task, worker);
  return { task, password: () => password };
}
