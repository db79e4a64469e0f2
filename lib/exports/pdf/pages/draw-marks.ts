import type { PDFDict, PDFPage, PDFRef } from '@cantoo/pdf-lib';
import { fillColour, lineColour } from '@/lib/exports/pdf/colours';
import type { PageFont } from '@/lib/exports/pdf/font/page-font';
import { fromView, type PageView } from '@/lib/exports/pdf/geometry';
import type { Place, PlacedMark } from '@/lib/exports/pdf/placing';
import { Pacer } from '@/lib/model/pacer';
import { Drawing } from './drawing';
import { drawNotes } from './margin-notes';
import type { MarkOnPage } from './mark-on-page';
import { deflatedStream } from './streams';
import type { PdfWriting } from './writing';

const underline = 1;
const frame = 1.5;

/** Draws all marks into the pages that they stand on, with numbered notes in the margins. */
export async function drawMarks(
  writing: PdfWriting,
  placed: readonly PlacedMark[],
  views: readonly (PageView | null)[],
  { font, reference }: { font: PageFont; reference: PDFRef },
): Promise<void> {
  const pages = writing.document.getPages();
  const pacer = new Pacer();
  for (const [index, marks] of byPage(placed)) {
    const [page, view] = [pages[index], views[index]];
    if (!page || !view) throw new Error(`page ${index + 1} can't be drawn on`);
    const drawing = new Drawing(font);
    drawing.multiplied(() => drawFills(drawing, marks));
    for (const { placed, place } of marks) drawLines(drawing, place, placed.mark.slot);
    drawing.within(fromView(view), () => drawNotes(drawing, marks, view, font));
    await addContent(writing, page, drawing.toBytes(), view, reference);
    await pacer.turn();
  }
}

function byPage(placed: readonly PlacedMark[]): Map<number, MarkOnPage[]> {
  const pages = new Map<number, MarkOnPage[]>();
  for (const mark of placed) {
    for (const place of mark.places) {
      const there = pages.get(place.pageIndex) ?? [];
      pages.set(place.pageIndex, there);
      there.push({ placed: mark, place });
    }
  }
  return pages;
}

function drawFills(drawing: Drawing, marks: readonly MarkOnPage[]): void {
  for (const { placed, place } of marks) {
    for (const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] of place.quads) {
      drawing.polygon([a, b, c, d, g, h, e, f], fillColour(placed.mark.slot));
    }
  }
}

/** An underline below each line of text: the colour is not the only sign. */
function drawLines(drawing: Drawing, { quads, region }: Place, slot: number): void {
  for (const [, , , , e = 0, f = 0, g = 0, h = 0] of quads) drawing.line([e, f, g, h], underline, lineColour(slot));
  if (region) drawing.frame(region, frame, lineColour(slot));
}

/** As a form of its own, after the page's content, which is closed off so that its state ends with it. */
async function addContent(
  writing: PdfWriting,
  page: PDFPage,
  content: Uint8Array<ArrayBuffer>,
  { box }: PageView,
  font: PDFRef,
): Promise<void> {
  const { context, library } = writing;
  const form = await deflatedStream(context, content, {
    Type: 'XObject',
    Subtype: 'Form',
    BBox: [box.left, box.bottom, box.right, box.top],
    Resources: { Font: { F: font }, ExtGState: { M: { Type: 'ExtGState', BM: 'Multiply' } } },
  });
  const resources = writing.ownDictionary(page.node, 'Resources', page.node.Resources());
  const forms = writing.ownDictionary(
    resources,
    'XObject',
    resources.lookupMaybe(library.PDFName.of('XObject'), library.PDFDict),
  );
  const name = freeName(writing, forms);
  forms.set(library.PDFName.of(name), form);
  const before = contentsOf(writing, page);
  const open = context.register(context.stream('q\n'));
  const close = context.register(context.stream(`\nQ\nq /${name} Do Q\n`));
  page.node.set(library.PDFName.of('Contents'), context.obj([open, ...before, close]));
  writing.changed(page.ref);
}

function freeName({ library }: PdfWriting, forms: PDFDict): string {
  let number = 1;
  while (forms.has(library.PDFName.of(`ProofmarkMarks${number}`))) number += 1;
  return `ProofmarkMarks${number}`;
}

function contentsOf({ library, context }: PdfWriting, page: PDFPage) {
  const raw = page.node.get(library.PDFName.of('Contents'));
  const found = context.lookup(raw);
  if (found instanceof library.PDFArray) return found.asArray();
  return raw === undefined || found === undefined ? [] : [raw];
}
