import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { openThumbnails } from '@/lib/viewer/thumbnails';
import { madePdf, pageSize } from './made-pdf';
import { emptyViewer, shown, sourceOf } from './shown-file';

const { session, close } = emptyViewer();
let pdf: PDFDocumentProxy;

beforeAll(async () => {
  await session.openFrom(sourceOf(madePdf({ pages: [['One'], ['Two'], ['Three']] })));
  pdf = (await shown(session)).document;
});
afterAll(close);

const size = { width: 100, height: 100 };
const { signal } = new AbortController();
const scale = Math.min(devicePixelRatio, 2);

/** Pictures of the file, the pages of which are counted on for ever; `comes` lets a page come. */
function pictures(comes: (number: number) => Promise<unknown> = async () => null) {
  const asked: number[] = [];
  const rendered = vi.fn();
  const getPage = async (number: number): Promise<PDFPageProxy> => {
    asked.push(number);
    await comes(number);
    const page = await pdf.getPage(((number - 1) % 3) + 1);
    const render: PDFPageProxy['render'] = (given) => {
      rendered(number);
      return page.render(given);
    };
    return { rotate: page.rotate, getViewport: page.getViewport.bind(page), render } as PDFPageProxy;
  };
  const opened = { document: { getPage } } as unknown as Parameters<typeof openThumbnails>[0];
  return { asked, rendered, draw: openThumbnails(opened, size).draw };
}

test('a picture is as large as fits, upright or turned', async () => {
  const { draw } = pictures();
  const upright = await draw(1, 0, signal);
  const height = Math.ceil((size.width / pageSize.width) * pageSize.height * scale);
  expect([upright?.width, upright?.height]).toEqual([size.width * scale, height]);
  const turned = await draw(1, 90, signal);
  expect([turned?.width, turned?.height]).toEqual([height, size.width * scale]);
});

test('they are drawn one after the other, what was asked for last first', async () => {
  const first = Promise.withResolvers<null>();
  const { draw, asked } = pictures((number) => (number === 1 ? first.promise : Promise.resolve()));
  const all = [1, 2, 3].map((number) => draw(number, 0, signal));
  expect(asked).toEqual([1]);
  first.resolve(null);
  await Promise.all(all);
  expect(asked).toEqual([1, 3, 2]);
});

test('a picture is drawn once, until many others were looked at since', async () => {
  const { draw, asked } = pictures();
  const [one] = [await draw(1, 0, signal), await draw(2, 0, signal)];
  expect(await draw(1, 0, signal)).toBe(one);
  expect(asked).toEqual([1, 2]);
  // With the first two that makes 121: the second goes, as the first was looked at again.
  for (let number = 3; number <= 121; number += 1) await draw(number, 0, signal);
  expect(await draw(1, 0, signal)).toBe(one);
  await draw(2, 0, signal);
  expect(asked).toHaveLength(122);
});

test('a page that is no longer wanted is not drawn, neither before it has its turn nor once it has come', async () => {
  const coming = Promise.withResolvers<null>();
  const { draw, asked, rendered } = pictures(() => coming.promise);
  const life = new AbortController();
  const [first, second] = [draw(1, 0, life.signal), draw(2, 0, life.signal)];
  life.abort();
  coming.resolve(null);
  expect(await Promise.all([first, second])).toEqual([null, null]);
  expect(asked).toEqual([1]);
  expect(rendered).not.toHaveBeenCalled();
});

test('a page that can’t be drawn is none, and the others are drawn all the same', async () => {
  const { draw } = pictures(async (number) => {
    if (number === 1) throw new Error('damaged');
  });
  const [one, two] = await Promise.all([draw(1, 0, signal), draw(2, 0, signal)]);
  expect(one).toBeNull();
  expect(two).toBeInstanceOf(HTMLCanvasElement);
  expect(await draw(1, 0, signal)).toBeNull();
});
