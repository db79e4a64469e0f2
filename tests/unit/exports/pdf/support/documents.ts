import { degrees, PDFDocument, PDFHexString, PDFName, type PDFPage, StandardFonts } from '@cantoo/pdf-lib';

export interface DocumentWish {
  pages?: number;
  rotation?: number;
  /** Left, bottom, width, height. */
  crop?: [number, number, number, number];
  form?: boolean;
  outline?: boolean;
  /** A link on the first page: in an array of the page itself, or in one of its own object. */
  link?: 'direct' | 'indirect';
  attachment?: boolean;
  /** Cross-reference stream in place of a table. */
  objectStreams?: boolean;
}

export async function documentOf(wish: DocumentWish = {}): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  const pages = Array.from({ length: wish.pages ?? 2 }, (_, place) => {
    const page = document.addPage([400, 600]);
    page.drawText(`Students turn and talk on page ${place + 1}.`, { x: 80, y: 400, size: 12, font });
    if (wish.rotation) page.setRotation(degrees(wish.rotation));
    if (wish.crop) page.setCropBox(...wish.crop);
    return page;
  });
  const [first] = pages;
  if (first && wish.form) addForm(document, first);
  if (first && wish.link) addLink(document, first, wish.link);
  if (first && wish.outline) addOutline(document, first);
  if (wish.attachment) await document.attach(new Uint8Array([1, 2, 3]), 'rubric.txt', { mimeType: 'text/plain' });
  return await document.save({ useObjectStreams: wish.objectStreams ?? false });
}

function addForm(document: PDFDocument, page: PDFPage): void {
  const form = document.getForm();
  const field = form.createTextField('teacher.name');
  field.setText('Jane');
  field.addToPage(page, { x: 80, y: 300, width: 120, height: 20 });
  form.createCheckBox('agreed').addToPage(page, { x: 80, y: 250, width: 12, height: 12 });
}

function addLink({ context }: PDFDocument, page: PDFPage, kind: 'direct' | 'indirect'): void {
  const link = context.obj({ Type: 'Annot', Subtype: 'Link', Rect: [80, 100, 180, 120], Border: [0, 0, 0] });
  link.set(PDFName.of('Dest'), context.obj([page.ref, 'Fit']));
  const present = page.node.Annots()?.asArray() ?? [];
  const annotations = context.obj([...present, kind === 'direct' ? link : context.register(link)]);
  page.node.set(PDFName.of('Annots'), kind === 'direct' ? annotations : context.register(annotations));
}

function addOutline({ context, catalog }: PDFDocument, page: PDFPage): void {
  const outlines = context.nextRef();
  const item = context.obj({ Title: PDFHexString.fromText('Warm-up'), Parent: outlines, Dest: [page.ref, 'Fit'] });
  const reference = context.register(item);
  context.assign(outlines, context.obj({ Type: 'Outlines', First: reference, Last: reference, Count: 1 }));
  catalog.set(PDFName.of('Outlines'), outlines);
}
