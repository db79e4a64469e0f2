import type { PDFDocumentProxy } from 'pdfjs-dist';

/**
 * The text of each of these pages, from 0, in the order of its content; empty where it can't be read. pdf-lib takes the
 * wrong version of an object in some odd files: a page that is written anew must still say what it said.
 */
export async function textsOf(document: PDFDocumentProxy, pages: readonly number[]): Promise<string[]> {
  const texts: string[] = [];
  for (const index of pages) texts.push(await textOf(document, index).catch(() => ''));
  return texts;
}

async function textOf(document: PDFDocumentProxy, index: number): Promise<string> {
  const page = await document.getPage(index + 1);
  const { items } = await page.getTextContent({ disableNormalization: true });
  return items.map((item) => ('str' in item ? item.str : '')).join('');
}

/** The first of these pages whose text is no longer there; notes may follow it. */
export function findOtherText(
  pages: readonly number[],
  before: readonly string[],
  after: readonly string[],
): string | null {
  const place = before.findIndex((text, place) => !squeezed(after[place] ?? '').startsWith(squeezed(text)));
  return place < 0 ? null : `page ${(pages[place] ?? 0) + 1} has another text`;
}

/** pdf.js puts spaces between pieces by what comes after them. */
const squeezed = (text: string) => text.replaceAll(/\s+/g, '');
