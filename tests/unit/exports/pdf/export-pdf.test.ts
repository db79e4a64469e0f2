import { describe, expect, test } from 'vitest';
import { survey } from '@/lib/exports/pdf/survey';
import { type DocumentWish, documentOf } from './support/documents';
import { exported, lineQuad, markOf, planOf } from './support/plans';
import { reading, textOf } from './support/reader';

const documents: [string, DocumentWish][] = [
  ['plain', {}],
  ['with a cross-reference stream', { objectStreams: true }],
  ['turned by 90 degrees', { rotation: 90 }],
  ['turned by 180 degrees', { rotation: 180 }],
  ['turned by 270 degrees', { rotation: 270 }],
  ['cropped', { crop: [50, 70, 300, 450] }],
  ['with a form', { form: true, objectStreams: true }],
  ['with an outline, a link and an attachment', { outline: true, link: 'direct', attachment: true }],
  ['with annotations in an array of its own object', { form: true, link: 'indirect' }],
];

const region = { left: 60, bottom: 120, right: 260, top: 220 };
const marks = [
  markOf({
    code: '2.1',
    places: [
      { index: 0, quads: [lineQuad(80, 200)] },
      { index: 1, quads: [lineQuad(80, 120)] },
    ],
  }),
  markOf({ code: '2.2', places: [{ index: 1, region }], quote: 'A drawing', slot: 3 }),
];

describe.each(documents)('a document %s', (_, wish) => {
  test('gets a highlight for each page that a passage stands on', async () => {
    const original = await documentOf(wish);
    const { bytes, way, leftOut } = await exported(planOf(original, marks));
    expect({ way, leftOut }).toEqual({ way: 'appended', leftOut: [] });
    expect(Buffer.from(bytes.subarray(0, original.length)).equals(Buffer.from(original))).toBe(true);
    const after = await reading(bytes, survey);
    expect(after.pages.map((page) => contentsOn(page))).toEqual([['2.1'], ['2.1', '2.2']]);
    expect(await restOf(bytes)).toEqual(await restOf(original));
  });

  test('gets the index as its last page, and loses nothing by it', async () => {
    const original = await documentOf(wish);
    const { bytes, way, leftOut } = await exported(planOf(original, marks, { index: true }));
    expect({ way, leftOut }).toEqual({ way: 'appended', leftOut: [] });
    const text = await textOf(bytes, 3);
    for (const part of [
      'Evidence index',
      '2.1 Checks for understanding',
      '“A drawing”',
      'Page 2',
      'All of them answer.',
    ])
      expect(text.replaceAll(/\s+/g, ' ')).toContain(part);
    expect((await restOf(bytes)).slice(0, -1)).toEqual((await restOf(original)).slice(0, -1));
  });

  test('gets its marks drawn, numbered beside the passages, and no annotation', async () => {
    const original = await documentOf(wish);
    const { bytes, way, leftOut } = await exported(planOf(original, marks, { flattened: true }));
    expect({ way, leftOut }).toEqual({ way: 'appended', leftOut: [] });
    const after = await reading(bytes, survey);
    expect(after.pages.slice(0, 2).map((page) => contentsOn(page))).toEqual([[], []]);
    const note = await reading(bytes, async (document) => await noteOn(await document.getPage(1)));
    expect(note.distanceToEdge).toBeLessThan(12);
    expect(note.distanceToPassage).toBeLessThan(16);
  });
});

type Page = Awaited<ReturnType<typeof survey>>['pages'][number];

function contentsOn(page: Page | undefined): string[] {
  return (page?.annotations ?? [])
    .filter(({ subtype }) => subtype === 'Highlight')
    .map(({ contents }) => contents.split('\n')[1]?.slice(0, 3) ?? '');
}

/** All that is there besides highlights and their windows, the annotations of each page last. */
async function restOf(bytes: Uint8Array) {
  const { pages, fields, outline, attachments, labels } = await reading(bytes, survey);
  const annotations = pages
    .slice(0, 2)
    .map((page) =>
      page?.annotations.filter(({ subtype }) => subtype !== 'Highlight' && subtype !== 'Popup').map(({ key }) => key),
    );
  return [fields, outline, attachments, labels, annotations, pages.length];
}

type PageProxy = Awaited<ReturnType<import('pdfjs-dist').PDFDocumentProxy['getPage']>>;

/** Where the note of the first mark stands, on the page as it is shown. */
async function noteOn(page: PageProxy) {
  const viewport = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const note = items.find((item) => 'str' in item && /^1\b/.test(item.str));
  if (!note || !('str' in note)) throw new Error('no number on the page');
  const [x = 0, y = 0] = viewport.convertToViewportPoint(Number(note.transform[4]), Number(note.transform[5]));
  const corners = [viewport.convertToViewportPoint(80, 398), viewport.convertToViewportPoint(200, 410)];
  const heights = corners.map(([, height]) => Number(height));
  const [top, bottom] = [Math.min(...heights), Math.max(...heights)];
  return {
    distanceToEdge: Math.min(x, viewport.width - x - note.width),
    distanceToPassage: y < top ? top - y : Math.max(0, y - bottom),
  };
}
