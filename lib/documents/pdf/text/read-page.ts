import type { PDFPageProxy } from 'pdfjs-dist';
import type { Measure } from './cells';
import type { FontMetrics, Glyph } from './glyphs';
import { operators } from './operators';
import { PdfPageText } from './page-text';
import { type OperatorList, readGlyphs } from './read-glyphs';
import { readingOptions, textItemsOf } from './text-item';

/** pdf.js's AnnotationMode.DISABLE: what annotations show is no text of the page. */
const withoutAnnotations = 0;

/** Milliseconds to wait for fonts: without them, all but Type 3 fonts are placed as exactly. */
const longestWait = 2000;

/**
 * Reads the text of a page with the places of its glyphs, whether or not the page is shown. Where the glyphs can't be
 * read, their places are estimated. Rejects where the page can't be read at all.
 */
export async function readPageText(page: PDFPageProxy, measure?: Measure): Promise<PdfPageText> {
  const content = await page.getTextContent(readingOptions);
  // Operators bring the page's pictures with them: not for a scan that has no text.
  const hasText = textItemsOf(content).some(({ str }) => str.trim() !== '');
  const glyphs = hasText ? await glyphsOf(page).catch(() => []) : [];
  return new PdfPageText(content, { glyphs, measure });
}

async function glyphsOf(page: PDFPageProxy): Promise<Glyph[]> {
  const list = await page.getOperatorList({ annotationMode: withoutAnnotations });
  await fontsOf(page, list);
  return readGlyphs(list, (name) => metricsOf(page, name));
}

/** Waits for the fonts of a page, which browsers load after its operators have come; those that never do are left out. */
export async function fontsOf(page: PDFPageProxy, { fnArray, argsArray }: OperatorList): Promise<void> {
  const names = new Set<string>();
  for (const [at, operator] of fnArray.entries()) {
    if (operator === operators.setFont) names.add(String(argsArray[at]?.[0]));
  }
  const late = [...names].filter((name) => !page.commonObjs.has(name));
  if (late.length === 0) return;
  const arrived = late.map((name) => new Promise<void>((done) => page.commonObjs.get(name, () => done(), done)));
  const timeOut = new Promise<void>((done) => setTimeout(done, longestWait));
  await Promise.race([Promise.all(arrived), timeOut]);
}

interface FontFace {
  fontMatrix?: readonly number[];
  vertical?: boolean;
}

function metricsOf(page: PDFPageProxy, name: string): FontMetrics {
  const font: FontFace | null = page.commonObjs.has(name) ? page.commonObjs.get(name) : null;
  return { unit: font?.fontMatrix?.[0] ?? 0.001, isVertical: font?.vertical ?? false };
}
