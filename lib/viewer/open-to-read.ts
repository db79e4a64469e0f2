import type { OpenPdf } from '@/lib/documents/pdf/blocks/pdf-reader';
import { loadReader, readingAssets, takeWorker } from './tools';

/** Opens a PDF of which only the words are wanted. */
export const openToRead: OpenPdf = async (data, until) => {
  const pdfjs = await loadReader();
  until.throwIfAborted();
  const worker = takeWorker({ pdfjs });
  const task = pdfjs.getDocument({
    ...readingAssets(),
    ...{ data, worker, fontExtraProperties: true, useWorkerFetch: true, verbosity: 0 },
  });
  const end = () =>
    void task
      .destroy()
      .catch(() => undefined)
      .finally(() => worker.destroy());
  until.addEventListener('abort', end, { once: true });
  return task.promise;
};
