import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFRawStream, PDFString } from '@cantoo/pdf-lib';
import { beforeAll, describe, expect, test } from 'vitest';
import { documentOf } from './support/documents';
import { exported, lineQuad, markOf, planOf } from './support/plans';

/**
 * pdf.js doesn't document what its annotation storage takes. Where one of these fails after an upgrade of pdfjs-dist,
 * read HighlightAnnotation and `createNewAnnotation` in its src/core/annotation.js and fit
 * lib/exports/pdf/annotations/stored-highlight.ts to it; until then the export falls back to pdf-lib, which rewrites.
 */
const advice = 'pdf.js writes highlights in another way: see the comment at the top of this test';

describe('a highlight that pdf.js writes', () => {
  let highlight: PDFDict;
  let original: Uint8Array;
  let saved: Uint8Array;
  const quads = [lineQuad(80, 200), lineQuad(80, 160, 390)];

  beforeAll(async () => {
    original = await documentOf();
    const result = await exported(planOf(original, [markOf({ places: [{ index: 0, quads }] })]));
    expect(result.way, advice).toBe('appended');
    saved = result.bytes;
    highlight = await highlightOf(saved);
  });

  test('has the author as /T', () => {
    expect(textOf(highlight, 'T'), advice).toBe('Jane Doe');
  });

  test('has the comment as /Contents, and a /Popup to show it in', () => {
    expect(textOf(highlight, 'Contents'), advice).toBe(
      'Lesson plan\n2.1 Checks for understanding\n\nRationale:\nAll of them answer.',
    );
    expect(highlight.lookup(PDFName.of('Popup'), PDFDict).get(PDFName.of('Subtype')), advice).toBe(PDFName.of('Popup'));
  });

  test('has its quads as they were given', () => {
    expect(numbersOf(highlight, 'QuadPoints'), advice).toEqual(quads.flat());
  });

  test('has the outlines as appearance, multiplied with what is under them', () => {
    const appearance = highlight.lookup(PDFName.of('AP'), PDFDict).lookup(PDFName.of('N'));
    expect(appearance, advice).toBeInstanceOf(PDFRawStream);
    const { dict, contents } = appearance as PDFRawStream;
    expect(new TextDecoder().decode(contents), advice).toContain('80 410 m\n200 410 l\n200 398 l\n80 398 l\nh');
    expect(dict.lookup(PDFName.of('Resources'), PDFDict).toString(), advice).toContain('/BM /Multiply');
  });

  test('has the date that was given', () => {
    expect(textOf(highlight, 'CreationDate'), advice).toMatch(/^D:20261125102030/);
  });

  test('comes after the bytes of the original, which stay', () => {
    expect(Buffer.from(saved.subarray(0, original.length)).equals(Buffer.from(original)), advice).toBe(true);
  });

  test('has no /T where the author is not to be named', async () => {
    const { bytes } = await exported(planOf(original, [markOf()], { author: '' }));
    expect((await highlightOf(bytes)).has(PDFName.of('T')), advice).toBe(false);
  });
});

async function highlightOf(bytes: Uint8Array): Promise<PDFDict> {
  const document = await PDFDocument.load(bytes);
  const found = document
    .getPage(0)
    .node.Annots()
    ?.asArray()
    .map((reference) => document.context.lookup(reference, PDFDict))
    .find((annotation) => annotation.get(PDFName.of('Subtype')) === PDFName.of('Highlight'));
  if (!found) throw new Error('no highlight on the first page');
  return found;
}

function textOf(dictionary: PDFDict, key: string): string {
  return dictionary.lookup(PDFName.of(key), PDFString, PDFHexString).decodeText();
}

function numbersOf(dictionary: PDFDict, key: string): number[] {
  return dictionary
    .lookup(PDFName.of(key), PDFArray)
    .asArray()
    .map((value) => Number(value.toString()));
}
