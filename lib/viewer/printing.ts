import type { PDFPageProxy } from 'pdfjs-dist';
import type { OpenedPdf } from '@/lib/pdf-files/opened-pdf';
import { loadTools } from '@/lib/pdf-files/pdfjs';

/** Enough for text on paper; at twice as much a page takes four times the memory. */
const dotsPerInch = 150;
const pointsPerInch = 72;
const mostPixels = 2 ** 23;

/**
 * Prints all pages as they are shown, with what is filled in in forms. Each becomes a picture of its own in a part of
 * the page that only paper shows; one canvas draws them all, so that what is held is the compressed pictures only.
 *
 * @param progress called with the number of pages that are ready
 */
export async function printPdf(
  opened: OpenedPdf,
  rotation: number,
  progress: (done: number) => void,
  signal: AbortSignal,
): Promise<void> {
  const sheets = document.createElement('div');
  sheets.className = 'print-sheets';
  const style = document.createElement('style');
  const addresses: string[] = [];
  try {
    const draw = opened.document.isPureXfa ? await formDrawer(opened) : await pictureDrawer(opened, addresses);
    document.body.append(sheets, style);
    for (let number = 1; number <= opened.document.numPages; number += 1) {
      signal.throwIfAborted();
      const page = await opened.document.getPage(number);
      const { width, height } = page.getViewport({ scale: 1, rotation: (page.rotate + rotation) % 360 });
      if (number === 1) style.textContent = `@page { size: ${width}pt ${height}pt; margin: 0; }`;
      const sheet = document.createElement('div');
      sheet.className = 'print-sheet';
      sheet.append(await draw(page, rotation));
      sheets.append(sheet);
      progress(number);
    }
    signal.throwIfAborted();
    print();
    // Firefox copies the document for its preview only after the call has returned.
    await new Promise((resolve) => setTimeout(resolve, 100));
  } finally {
    sheets.remove();
    style.remove();
    for (const address of addresses) URL.revokeObjectURL(address);
  }
}

type Draw = (page: PDFPageProxy, rotation: number) => Promise<HTMLElement>;

async function pictureDrawer({ document: pdf }: OpenedPdf, addresses: string[]): Promise<Draw> {
  const { AnnotationMode } = (await loadTools()).pdfjs;
  const canvas = document.createElement('canvas');
  const printAnnotationStorage = pdf.annotationStorage.print;
  return async (page, rotation) => {
    const turned = (page.rotate + rotation) % 360;
    const onPaper = page.getViewport({ scale: 1, rotation: turned });
    const wanted = dotsPerInch / pointsPerInch;
    const scale = Math.min(wanted, Math.sqrt(mostPixels / (onPaper.width * onPaper.height)));
    const viewport = page.getViewport({ scale, rotation: turned });
    canvas.width = Math.floor(viewport.width);
    canvas.height = Math.floor(viewport.height);
    const annotationMode = AnnotationMode.ENABLE_STORAGE;
    await page.render({ canvas, viewport, intent: 'print', annotationMode, printAnnotationStorage }).promise;
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve));
    if (!blob) throw new RangeError('no memory for a picture of the page');
    const picture = new Image();
    picture.src = URL.createObjectURL(blob);
    addresses.push(picture.src);
    await picture.decode();
    return picture;
  };
}

/** XFA forms are no drawings but markup. */
async function formDrawer({ document: pdf, links }: OpenedPdf): Promise<Draw> {
  const { XfaLayerBuilder } = (await loadTools()).components;
  return async (page) => {
    const xfaHtml = (await page.getXfa()) ?? undefined;
    const builder = new XfaLayerBuilder({
      pdfPage: page,
      annotationStorage: pdf.annotationStorage,
      linkService: links,
      ...(xfaHtml && { xfaHtml }),
    });
    await builder.render({ viewport: page.getViewport({ scale: 96 / pointsPerInch }), intent: 'print' });
    return builder.div ?? document.createElement('div');
  };
}
