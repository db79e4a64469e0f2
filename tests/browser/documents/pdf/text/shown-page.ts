import type { PageViewport } from 'pdfjs-dist';
import pdfjsUrl from 'pdfjs-dist/build/pdf.min.mjs?url';
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import fontUrl from 'pdfjs-dist/standard_fonts/LiberationSans-Regular.ttf?url';
import 'pdfjs-dist/web/pdf_viewer.css';
import { type PdfPageText, readPageText } from '@/lib/documents/pdf/text';

// By its address, so that no dependency is found, and the page reloaded for it, in the middle of a run.
const pdfjs: typeof import('pdfjs-dist') = await import(/* @vite-ignore */ pdfjsUrl);
pdfjs.GlobalWorkerOptions.workerSrc = workerUrl;
const worker = new pdfjs.PDFWorker();

/** What the layer is set in: how tall the machine's own fonts are says nothing of what is tested. */
const fontFamily = 'The test’s own';
document.fonts.add(await new FontFace(fontFamily, `url(${fontUrl})`).load());

/** A file of one page with this content; pdf.js does without the table of objects that is left out. */
function madePdf(content: string): Uint8Array {
  const lines = [
    '%PDF-1.7',
    '1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj',
    '2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj',
    '3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 400 300] /Contents 4 0 R',
    '/Resources <</Font <</F 5 0 R>>>>>> endobj',
    `4 0 obj <</Length ${content.length}>> stream\n${content}\nendstream endobj`,
    '5 0 obj <</Type /Font /Subtype /Type1 /BaseFont /Helvetica>> endobj',
    'trailer <</Root 1 0 R>>',
  ];
  return new TextEncoder().encode(lines.join('\n'));
}

export interface ShownPage {
  text: PdfPageText;
  layer: HTMLDivElement;
  viewport: PageViewport;
}

/** The page with its text layer in the test's own page. */
export async function showPage(content: string): Promise<ShownPage> {
  const loading = pdfjs.getDocument({ data: madePdf(content), verbosity: 0, worker });
  const page = await (await loading.promise).getPage(1);
  const viewport = page.getViewport({ scale: 1.5 });
  const layer = document.createElement('div');
  layer.className = 'textLayer';
  const sheet = document.createElement('div');
  sheet.style.cssText = `position: relative; width: ${viewport.width}px; height: ${viewport.height}px`;
  sheet.style.setProperty('--scale-factor', '1.5');
  sheet.style.setProperty('--total-scale-factor', '1.5');
  sheet.append(layer);
  document.body.append(sheet);
  const textContentSource = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
  for (const style of Object.values(textContentSource.styles)) style.fontFamily = fontFamily;
  await new pdfjs.TextLayer({ textContentSource, container: layer, viewport }).render();
  const end = document.createElement('div');
  end.className = 'endOfContent';
  layer.append(end);
  return { text: await readPageText(page), layer, viewport };
}
