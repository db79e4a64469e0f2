import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, test } from 'vitest';
import { offsetAt, PdfDocumentText, PdfPageText, quadsOf, textIn } from '@/lib/documents/pdf/text';
import { matchOrder } from '@/lib/documents/pdf/text/logical-order';
import { operators } from '@/lib/documents/pdf/text/operators';
import { drawnPage, edgesOf, openPdf, spanOf } from './made-pdf';

test('the operators are those of the installed pdf.js', () => {
  expect(OPS).toMatchObject(operators);
});

describe('the text of a page', () => {
  const item = (str: string, x: number, y: number, width: number, hasEOL = false) => ({
    str,
    dir: 'ltr',
    transform: [10, 0, 0, 10, x, y],
    width,
    height: 10,
    fontName: 'font',
    hasEOL,
  });
  const textOf = (...items: ReturnType<typeof item>[]) => new PdfPageText({ items, styles: {} }).text;

  test('breaks where lines do, once', () => {
    expect(textOf(item('one', 0, 100, 20, true), item('two', 0, 88, 20))).toBe('one\ntwo');
    expect(textOf(item('one', 0, 100, 20), item('', 0, 88, 0, true), item('two', 0, 88, 20))).toBe('one\ntwo');
  });

  test('is none where words have no place, as on forms of XFA', () => {
    const words = { str: 'Your name' } as ReturnType<typeof item>;
    expect(textOf(words, words)).toBe('');
  });

  test('keeps words apart that stand apart, and letters together that don’t', () => {
    expect(textOf(item('one', 0, 100, 20), item('two', 25, 100, 20))).toBe('one two');
    expect(textOf(item('one', 0, 100, 20), item('two', 200, 300, 20))).toBe('one\ntwo');
    expect(textOf(item('o', 0, 100, 5), item('ne', 5.2, 100, 10))).toBe('one');
    expect(textOf(item('m', 0, 100, 8), item('2', 8, 104, 3))).toBe('m2');
  });
});

describe('letters of right-to-left scripts', () => {
  const order = (logical: string, visual: string, isRightToLeft: boolean) =>
    matchOrder(logical.split(''), visual.split(''), isRightToLeft).join();

  test('are found among those drawn from left to right', () => {
    expect(order('אבג', 'גבא', true)).toBe('2,1,0');
    expect(order('א12ב', 'ב12א', true)).toBe('3,1,2,0');
    expect(order('abגד', 'abדג', false)).toBe('0,1,3,2');
  });

  test('are each found once', () => {
    expect(order('אאא', 'אאא', true)).toBe('2,1,0');
    expect(order('אx', 'א', true)).toBe('0,-1');
  });
});

describe('places of a page', () => {
  test('lead to the nearest offset, and regions to their text', async () => {
    const { text } = await drawnPage((page, font) => {
      page.drawText('First line of it', { x: 50, y: 400, size: 12, font });
      page.drawText('Second line below', { x: 50, y: 380, size: 12, font });
    });
    const [start, end] = spanOf(text, 'line below');
    const box = edgesOf(quadsOf(text, start, end)[0]);
    expect(offsetAt(text, { x: box.left + 0.5, y: 383 })).toBe(start);
    expect(offsetAt(text, { x: 400, y: 370 })).toBe(end);
    expect(textIn(text, box)).toBe('line below');
    expect(textIn(text, { left: 0, bottom: 0, right: 420, top: 595 })).toBe('First line of it\nSecond line below');
    expect(textIn(text, { left: 0, bottom: 0, right: 10, top: 10 })).toBe('');
  });

  test('are none on a page without text', async () => {
    const { text } = await drawnPage(() => {});
    expect(text.text).toBe('');
    expect(offsetAt(text, { x: 1, y: 1 })).toBeNull();
  });
});

test('a document is read once, page after page, those without text too', async () => {
  const made = await PDFDocument.create();
  const font = await made.embedFont(StandardFonts.Helvetica);
  for (const words of ['One', '', 'Three']) made.addPage([200, 200]).drawText(words, { x: 20, y: 100, size: 12, font });
  const document = await openPdf(await made.save());
  const text = new PdfDocumentText(document);
  const [whole, again] = await Promise.all([text.whole(), text.whole()]);
  expect(again).toBe(whole);
  expect(whole.text).toBe('One\n\nThree');
  expect(whole.spansOf(1, 8)).toEqual([
    { pageIndex: 0, start: 1, end: 3 },
    { pageIndex: 2, start: 0, end: 3 },
  ]);
  await document.loadingTask.destroy();
});

test('a page that is not to be had has no text, and the others keep theirs', async () => {
  const made = await PDFDocument.create();
  for (const words of ['One', 'Two', 'Three']) made.addPage([200, 200]).drawText(words, { x: 20, y: 100, size: 12 });
  const document = await openPdf(await made.save());
  const getPage = (number: number) => (number === 2 ? Promise.reject(new Error('broken')) : document.getPage(number));
  const { loadingTask, numPages } = document;
  expect((await new PdfDocumentText({ loadingTask, numPages, getPage }).whole()).text).toBe('One\n\nThree');
  await document.loadingTask.destroy();
});
