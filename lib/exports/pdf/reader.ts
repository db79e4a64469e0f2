import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { DocumentInitParameters } from 'pdfjs-dist/types/src/display/api';

import { joined } from './bytes/joined';

/** pdf.js as the caller has it. */
export interface PdfReader {
  getDocument: typeof import('pdfjs-dist').getDocument;
  /** Where its assets are, such as `cMapUrl`. */
  options?: DocumentInitParameters;
}

/**
 * Opens a document of its own, used once and then closed: what is put into it never shows in a viewer.
 * @throws what pdf.js throws on opening, or what `use` throws.
 */
export async function withDocument<Result>(
  { getDocument, options }: PdfReader,
  parts: readonly Uint8Array[],
  password: string | null,
  use: (document: PDFDocumentProxy) => Promise<Result>,
): Promise<Result> {
  // pdf.js takes the bytes away to its worker, so it gets a copy.
  const task = getDocument({
    ...options,
    data: joined(parts),
    verbosity: 0,
    ...(password === null ? {} : { password }),
  });
  try {
    return await use(await task.promise);
  } finally {
    await task.destroy();
  }
}
