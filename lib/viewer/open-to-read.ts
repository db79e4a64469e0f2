import type { OpenPdf } from '@/lib/documents/pdf/blocks/pdf-reader';
import { endWith, loadReader, readingAssets, takeWorker } from './tools';

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
