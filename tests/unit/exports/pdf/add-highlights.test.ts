import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFRawStream,
} from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import type { HighlightToWrite } from '@/lib/exports/pdf/annotations/highlight';
import { addHighlights } from '@/lib/exports/pdf/pages/add-highlights';
import { PdfWriting } from '@/lib/exports/pdf/pages/writing';

const highlight: HighlightToWrite = {
  pageIndex: 1,
  box: { left: 10, bottom: 20, right: 30, top: 40 },
  quads: [10, 40, 30, 40, 10, 20, 30, 20],
  outlines: [[10, 20, 30, 20, 30, 40]],
  colour: [255, 0, 51],
  author: 'Ada',
  contents: 'Plans',
};

async function written(...highlights: HighlightToWrite[]) {
  const made = await PDFDocument.create();
  for (let page = 0; page < 2; page += 1) made.addPage([100, 100]);
  const writing = await PdfWriting.open(await made.save());
  await addHighlights(writing, highlights, new Date('2026-03-04T05:06:07.890Z'));
  const saved = await PDFDocument.load(await writing.saveAppended());
  return saved.getPages().map(({ node }) => {
    const annotations = node.lookupMaybe(PDFName.of('Annots'), PDFArray);
    return Array.from({ length: annotations?.size() ?? 0 }, (_, at) => annotations?.lookup(at, PDFDict));
  });
}

const textOf = (annotation: PDFDict | undefined, key: string): string | undefined => {
  const value = annotation?.get(PDFName.of(key));
  return value instanceof PDFHexString ? value.decodeText() : value?.toString();
};

test('a highlight is written on its page, with who made it and when', async () => {
  const [first, second] = await written(highlight, { ...highlight, pageIndex: 7 });
  expect(first).toEqual([]);
  expect(second).toHaveLength(1);
  const [annotation] = second ?? [];
  const numbers = (key: string) => annotation?.lookup(PDFName.of(key), PDFArray).toString();
  expect(numbers('Rect')).toBe('[ 10 20 30 40 ]');
  expect(numbers('QuadPoints')).toBe('[ 10 40 30 40 10 20 30 20 ]');
  expect(numbers('C')).toBe('[ 1 0 0.2 ]');
  expect(annotation?.has(PDFName.of('T'))).toBe(true);
  const look = annotation?.lookup(PDFName.of('AP'), PDFDict).lookup(PDFName.of('N'));
  if (!(look instanceof PDFRawStream)) throw new Error('nothing is drawn');
  expect(new TextDecoder().decode(decodePDFRawStream(look).decode())).toBe(
    '1.000 0.000 0.200 rg\n/R0 gs\n10 20 m\n30 20 l\n30 40 l\nh\nf*',
  );
  expect(textOf(annotation, 'Subtype')).toBe('/Highlight');
});

test('a highlight by nobody in particular names nobody', async () => {
  const [, second] = await written({ ...highlight, author: '' });
  expect(second?.[0]?.has(PDFName.of('T'))).toBe(false);
  expect(second?.[0]?.has(PDFName.of('Contents'))).toBe(true);
});
