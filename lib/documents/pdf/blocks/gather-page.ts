import type { PDFPageProxy } from 'pdfjs-dist';
import { type Matrix, matrixOf, multiply } from '@/lib/documents/pdf/text/matrix';
import { fontsOf } from '@/lib/documents/pdf/text/read-page';
import { boxAround } from '@/lib/frameworks/blocks/box';
import { type PdfPage, type PdfText, pdfLimits } from '@/lib/frameworks/pdf/page';
import { readMarks } from './read-marks';
import { structureOf } from './structure-of';

/** pdf.js's AnnotationMode.DISABLE: what annotations show is no text of the page. */
const withoutAnnotations = 0;

/** A page of a document as plain data. Rejects where the page can't be read at all. */
export async function gatherPage(page: PDFPageProxy): Promise<PdfPage> {
  const viewport = page.getViewport({ scale: 1 });
  const shown = matrixOf(viewport.transform);
  const content = await page.getTextContent({ includeMarkedContent: true });
  const tree = await page.getStructTree().catch(() => null);
  // Lines and weights make it better; the words are there without.
  const list = await page.getOperatorList({ annotationMode: withoutAnnotations }).catch(() => null);
  if (list !== null) await fontsOf(page, list);
  return {
    number: page.pageNumber,
    width: viewport.width,
    height: viewport.height,
    texts: textsOf(content.items, shown, list === null ? () => false : boldness(page)),
    marks: list === null ? [] : readMarks(list, shown).slice(0, pdfLimits.marksOfPage),
    structure: structureOf(tree),
  };
}

type ContentItem = Awaited<ReturnType<PDFPageProxy['getTextContent']>>['items'][number];

function textsOf(items: readonly ContentItem[], shown: Matrix, isBold: (font: string) => boolean): PdfText[] {
  const texts: PdfText[] = [];
  const open: (string | null)[] = [];
  for (const item of items) {
    if (texts.length >= pdfLimits.textsOfPage) break;
    if (!('str' in item)) {
      // A sequence without an identifier belongs to the one around it.
      if (item.type === 'endMarkedContent') open.pop();
      else open.push(item.id ?? open.at(-1) ?? null);
    } else if ('transform' in item) {
      const matrix = multiply(shown, matrixOf(item.transform));
      const size = Math.hypot(matrix[2], matrix[3]);
      const box = boxOf(item, matrix, size);
      if (!Object.values(box).every(Number.isFinite)) continue;
      texts.push({
        ...box,
        text: item.str,
        size,
        isBold: isBold(item.fontName),
        endsLine: item.hasEOL,
        content: open.at(-1) ?? null,
      });
    }
  }
  return texts;
}

/** From a little under the baseline to the height of capitals and accents. */
const [below, above] = [-0.2, 0.8];

function boxOf({ width }: { width: number }, matrix: Matrix, size: number) {
  const [a, b, c, d, x, y] = matrix;
  const along = Math.hypot(a, b) || 1;
  const across = size || 1;
  const corner = (ahead: number, up: number) => {
    const cornerX = x + (a / along) * ahead + (c / across) * up;
    const cornerY = y + (b / along) * ahead + (d / across) * up;
    return { left: cornerX, right: cornerX, top: cornerY, bottom: cornerY };
  };
  return boxAround([corner(0, below * size), corner(width, above * size)]);
}

/** Whether a font is bold, by its name: pdf.js says so only of fonts that are not in the file. */
function boldness(page: PDFPageProxy): (font: string) => boolean {
  const known = new Map<string, boolean>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const font: { name?: unknown; bold?: unknown; black?: unknown } | null = page.commonObjs.has(name)
      ? page.commonObjs.get(name)
      : null;
    const isBold =
      font?.bold === true || font?.black === true || /bold|black|heavy|semibold|-bd\b/i.test(String(font?.name ?? ''));
    known.set(name, isBold);
    return isBold;
  };
}
