import { PDFDocument, type PDFFont, type PDFPage, StandardFonts } from '@cantoo/pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type PdfPageText, readPageText } from '@/lib/documents/pdf/text';

const assets = `${process.cwd()}/node_modules/pdfjs-dist`;

export function openPdf(data: Uint8Array) {
  return getDocument({
    data,
    verbosity: 0,
    standardFontDataUrl: `${assets}/standard_fonts/`,
    cMapUrl: `${assets}/cmaps/`,
    wasmUrl: `${assets}/wasm/`,
  }).promise;
}

/** A document of one A5 page that is drawn on with a proportional font, as pdf.js reads it. */
export async function drawnPage(
  draw: (page: PDFPage, font: PDFFont) => void,
): Promise<{ text: PdfPageText; font: PDFFont }> {
  const made = await PDFDocument.create();
  const font = await made.embedFont(StandardFonts.TimesRoman);
  draw(made.addPage([420, 595]), font);
  const document = await openPdf(await made.save());
  const text = await readPageText(await document.getPage(1));
  await document.loadingTask.destroy();
  return { text, font };
}

/** The width of a text whose letters are not kerned, as pdf-lib draws it. */
export function widthOf(font: PDFFont, text: string, size: number): number {
  return [...text].reduce((sum, letter) => sum + font.widthOfTextAtSize(letter, size), 0);
}

/** Left, bottom, right and top of quads of upright text. */
export function edgesOf(quad: readonly number[] | undefined) {
  const [left = 0, top = 0, right = 0, , , bottom = 0] = quad ?? [];
  return { left, bottom, right, top };
}

/** The offsets of some words of a page. */
export function spanOf({ text }: Pick<PdfPageText, 'text'>, words: string): [number, number] {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in "${text}"`);
  return [start, start + words.length];
}
