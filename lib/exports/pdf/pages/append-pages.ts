import type { PDFDict, PDFRef } from '@cantoo/pdf-lib';
import type { PdfWriting } from './writing';

/**
 * Puts pages at the end of the document's page tree: right under its root, so that only the root is changed.
 * @throws where the document has no such tree.
 */
export function appendPages(writing: PdfWriting, pages: readonly PDFDict[]): void {
  const { context, document, library } = writing;
  const { PDFArray, PDFDict, PDFName, PDFNumber, PDFRef } = library;
  const rootReference = document.catalog.get(PDFName.of('Pages'));
  const root = context.lookup(rootReference, PDFDict);
  const kids = root.lookup(PDFName.of('Kids'), PDFArray);
  const count = root.lookup(PDFName.of('Count'), PDFNumber);
  if (!(rootReference instanceof PDFRef)) throw new Error('the page tree has no reference');
  for (const page of pages) {
    page.set(PDFName.of('Parent'), rootReference);
    kids.push(context.register(page));
  }
  root.set(PDFName.of('Count'), PDFNumber.of(count.asNumber() + pages.length));
  writing.changed(rootReference);
  const kidsReference = root.get(PDFName.of('Kids'));
  if (kidsReference instanceof PDFRef) writing.changed(kidsReference);
}

/** The reference of each page, in their order. */
export function pageReferences(writing: PdfWriting): PDFRef[] {
  return writing.document.getPages().map(({ ref }) => ref);
}
