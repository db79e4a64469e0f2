import type { PDFPageProxy } from 'pdfjs-dist';
import type { Measure } from './cells';
import type { FontMetrics, Glyph } from './glyphs';
import { PdfPageText } from './page-text';
import { readGlyphs } from './read-glyphs';
import { readingOptions } from './text-item';

/** pdf.js's AnnotationMode.DISABLE: what annotations show is no text of the page. */
const withoutAnnotations = 0;

/**
 * Reads the text of a page with the places of its glyphs, whether or not the page is shown. Where the glyphs can't be
 * read, their places are estimated. Rejects where the page can't be read at all.
 */
export async function readPageText(page: PDFPageProxy, measure?: Measure): Promise<PdfPageText> {
  const [content, glyphs] = await Promise.all([page.getTextContent(readingOptions), glyphsOf(page).catch(() => [])]);
  return new PdfPageText(content, { glyphs, measure });
}

async function glyphsOf(page: PDFPageProxy): Promise<Glyph[]> {
  const list = await page.getOperatorList({ annotationMode: withoutAnnotations });
  return readGlyphs(list, (name) => metricsOf(page, name));
}

interface FontFace {
  fontMatrix?: readonly number[];
  vertical?: boolean;
}

function metricsOf(page: PDFPageProxy, name: string): FontMetrics {
  const font: FontFace | null = page.commonObjs.has(name) ? page.commonObjs.get(name) : null;
  return { unit: font?.fontMatrix?.[0] ?? 0.001, isVertical: font?.vertical ?? false };
}
