import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { OpenPdf } from '@/lib/pdf-files/open-to-read';

const assets = join(import.meta.dirname, '../../node_modules/pdfjs-dist');

/** Opens PDFs without a browser. */
export const openPdf: OpenPdf = (bytes, until) => {
  const task = getDocument({
    ...{ data: bytes, verbosity: 0, fontExtraProperties: true },
    ...{ cMapUrl: `${assets}/cmaps/`, standardFontDataUrl: `${assets}/standard_fonts/`, wasmUrl: `${assets}/wasm/` },
  });
  until.addEventListener('abort', () => void task.destroy().catch(() => undefined), { once: true });
  return task.promise;
};
