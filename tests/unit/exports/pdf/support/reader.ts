import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PdfReader } from '@/lib/exports/pdf';

const folder = new URL('.', `file://${createRequire(import.meta.url).resolve('pdfjs-dist/package.json')}`);

export const reader: PdfReader = {
  getDocument,
  options: { standardFontDataUrl: `${folder.pathname}standard_fonts/`, cMapUrl: `${folder.pathname}cmaps/` },
};

export async function font(): Promise<Uint8Array> {
  return new Uint8Array(await readFile(new URL('standard_fonts/LiberationSans-Regular.ttf', folder)));
}

export async function reading<Result>(
  bytes: Uint8Array,
  use: (document: PDFDocumentProxy) => Promise<Result>,
  password?: string,
): Promise<Result> {
  const task = getDocument({
    ...reader.options,
    data: bytes.slice(),
    verbosity: 0,
    ...(password === undefined ? {} : { password }),
  });
  try {
    return await use(await task.promise);
  } finally {
    await task.destroy();
  }
}

/** The text of one page, from 1. */
export async function textOf(bytes: Uint8Array, page: number): Promise<string> {
  return await reading(bytes, async (document) => {
    const { items } = await (await document.getPage(page)).getTextContent({ disableNormalization: true });
    return items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join('');
  });
}
