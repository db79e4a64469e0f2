import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { degrees, PDFDocument, type PDFFont, PDFHexString, PDFName, type PDFPage, PDFString } from '@cantoo/pdf-lib';

/** Writes a file that a test can choose in the browser; gives its path. */
export async function writeTemporary(name: string, content: Uint8Array | string): Promise<string> {
  const path = join(tmpdir(), `proofmark-${process.pid}-${name}`);
  await writeFile(path, content);
  return path;
}

/**
 * A lesson with what PDFs can have: a preface numbered in Roman numerals, then pages from 1; an outline of two levels;
 * on the first page a form field and links, to the web and to the last page; the third page is rotated.
 */
export async function lessonPdf(pages = 12): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont('Helvetica');
  for (let number = 1; number <= pages; number += 1) writePage(pdf.addPage([420, 595]), number, font);
  const all = pdf.getPages();
  const [first, , third] = all;
  const last = all.at(-1);
  if (!first || !third || !last) throw new Error('too few pages');
  third.setRotation(degrees(90));

  const field = pdf.getForm().createTextField('class');
  field.setText('Class 4b');
  field.addToPage(first, { x: 40, y: 300, width: 160, height: 24 });
  addLink(first, [40, 400, 200, 420], {
    A: { Type: 'Action', S: 'URI', URI: PDFString.of('https://example.org/shadows') },
  });
  addLink(first, [40, 360, 200, 380], { Dest: [last.ref, PDFName.of('Fit')] });
  labelPages(pdf);
  addOutline(pdf, all);
  return pdf.save();
}

/** A PDF without a single page. */
export function pdfWithoutPages(): string {
  return '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R/Size 3>>\n%%EOF\n';
}

/** One page, which nothing leads to. */
export function pdfWithLostPage(): string {
  return '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count 1/Kids 3 0 R]>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]>>endobj\ntrailer<</Root 1 0 R/Size 4>>\n%%EOF\n';
}

/** Two pages, of which the second is not there. */
export function pdfWithBrokenPage(): string {
  const page = '<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Contents 5 0 R/Resources<</Font<</F 6 0 R>>>>>>';
  const text = 'BT /F 18 Tf 40 100 Td (This page is whole) Tj ET';
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R 9 0 R]/Count 2>>',
    page,
    'null',
    `<</Length ${text.length}>>stream\n${text}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
  ];
  const body = objects.map((object, index) => `${index + 1} 0 obj${object}endobj\n`).join('');
  return `%PDF-1.4\n${body}trailer<</Root 1 0 R/Size 7>>\n%%EOF\n`;
}

function writePage(page: PDFPage, number: number, font: PDFFont): void {
  page.drawText(`Shadows, part ${number}`, { x: 40, y: 520, size: 22, font });
  page.drawText('The shadow of the stick moves while the sun goes up.', { x: 40, y: 480, size: 12, font });
  page.drawText(`Students mark guess number ${number} before they look.`, { x: 40, y: 460, size: 12, font });
}

function addLink(page: PDFPage, rect: number[], target: Record<string, unknown>): void {
  const { context } = page.doc;
  const link = context.obj({ Type: 'Annot', Subtype: 'Link', Rect: rect, Border: [0, 0, 0], ...(target as object) });
  page.node.addAnnot(context.register(link));
}

function labelPages(pdf: PDFDocument): void {
  const labels = pdf.context.obj({ Nums: [0, { S: 'r' }, 2, { S: 'D' }] });
  pdf.catalog.set(PDFName.of('PageLabels'), labels);
}

function addOutline(pdf: PDFDocument, pages: readonly PDFPage[]): void {
  const { context } = pdf;
  const [root, before, during, guessing] = Array.from({ length: 4 }, () => context.nextRef());
  const [first, , third, fourth] = pages;
  if (!root || !before || !during || !guessing || !first || !third || !fourth) return;
  const item = (title: string, page: PDFPage, more: object) =>
    context.obj({ Title: PDFHexString.fromText(title), Dest: [page.ref, PDFName.of('Fit')], ...more });
  context.assign(root, context.obj({ Type: 'Outlines', First: before, Last: during, Count: 2 }));
  context.assign(before, item('Before the lesson', first, { Parent: root, Next: during }));
  context.assign(
    during,
    item('During the lesson', third, { Parent: root, Prev: before, First: guessing, Last: guessing, Count: -1 }),
  );
  context.assign(guessing, item('Guessing first', fourth, { Parent: during }));
  pdf.catalog.set(PDFName.of('Outlines'), root);
}
