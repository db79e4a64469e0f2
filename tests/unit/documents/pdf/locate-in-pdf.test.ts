import { expect, test, vi } from 'vitest';
import { describeQuote, indexText } from '@/lib/anchoring';
import { type Circumstances, locateInPdf } from '@/lib/documents/pdf/locate-in-pdf';
import type { PageSpan, PdfText } from '@/lib/documents/pdf/pdf-text';
import { Places } from '@/lib/documents/pdf/places';
import { newPassageId } from '@/lib/model/ids';
import type { Passage } from '@/lib/model/passage';
import type { Selector } from '@/lib/model/selector';

const text = 'Learners talk in pairs before they answer.\nThey show with cards which answer they hold to be right.';
const [own, other] = ['a', 'b'].map((digit) => digit.repeat(64)) as [string, string];
const quad = [10, 20, 60, 20, 10, 8, 60, 8];

const onPage = (file: string, index: number): Selector => ({
  ...{ type: 'PageSelector', index, label: '', file, start: 0, end: 5, quads: [quad] },
});

function quoted(exact: string, ...selectors: Selector[]): Passage {
  const start = Math.max(0, text.indexOf(exact));
  const { prefix, suffix } = describeQuote(text, start, start + exact.length);
  const position = { type: 'TextPositionSelector', start, end: start + exact.length } as const;
  const quote = { type: 'TextQuoteSelector', exact, prefix, suffix } as const;
  return { id: newPassageId(), quote: exact, selectors: [quote, position, ...selectors] };
}

function region(file: string, index: number): Passage {
  const sides = { left: 10, bottom: 20, right: 110, top: 80 };
  const shape = { type: 'ShapeSelector', anchor: 'page', shape: { type: 'rect', ...sides }, view: sides } as const;
  return {
    id: newPassageId(),
    quote: 'A drawing',
    selectors: [{ ...onPage(file, index), quads: [] } as Selector, shape],
  };
}

function opened(change: Partial<Circumstances> = {}) {
  const quads = vi.fn(async (_: PageSpan) => [quad]);
  const spansOf = (start: number, end: number) => [{ pageIndex: 1, start, end }];
  const whole = vi.fn(async () => ({ text, index: indexText(text), offsetOf: () => 0, spansOf }));
  const places = new Places(quads);
  const reading = { whole, quads } as unknown as PdfText;
  const { signal } = new AbortController();
  const around = { files: [own], pageCount: 2, from: 0, text: reading, places, signal, ...change };
  const locate = async (...passages: Passage[]) => {
    const found = [];
    for await (const each of locateInPdf(passages, around)) found.push(each);
    return found;
  };
  return { locate, places, whole, quads };
}

test('in the file that it was read from a passage stands where it says, and no text is read for it', async () => {
  const { locate, places, whole } = opened();
  const passage = quoted('talk in pairs', onPage(own, 0));
  expect(await locate(passage)).toMatchObject([{ status: 'exact', passageId: passage.id, quote: 'talk in pairs' }]);
  expect(places.of(passage.id)).toEqual([{ pageIndex: 0, isRegion: false, quads: [quad], span: null }]);
  expect(whole).not.toHaveBeenCalled();
});

test('in another file it is sought in the text, and where it was is not believed', async () => {
  const { locate, places, quads } = opened();
  const passage = quoted('show with cards', onPage(own, 0), onPage(other, 1));
  const gone = quoted('Nothing of this kind was ever written anywhere here.', onPage(other, 0));
  places.trust(gone);
  const found = await locate(passage, gone);
  const start = text.indexOf('show with cards');
  expect(found).toMatchObject([
    { status: 'exact', passageId: passage.id, start, end: start + 15, quote: 'show with cards' },
    { status: 'lost', passageId: gone.id },
  ]);
  expect(places.of(gone.id)).toEqual([]);
  const [place] = places.of(passage.id);
  expect(place).toMatchObject({ pageIndex: 1, isRegion: false, quads: null, span: { start, end: start + 15 } });
  if (!place) return;
  await places.complete(place);
  await places.complete(place);
  expect(place.quads).toEqual([quad]);
  expect(quads).toHaveBeenCalledOnce();
});

test('a part of a page stands there in another file too, as changed, while that has such a page', async () => {
  const { locate, places } = opened();
  const [same, kept, gone] = [region(own, 1), region(other, 1), region(other, 2)];
  places.trust(gone);
  const found = await locate(same, kept, gone);
  expect(new Map(found.map(({ passageId, status }) => [passageId, status]))).toEqual(
    new Map([
      [same.id, 'exact'],
      [kept.id, 'changed'],
      [gone.id, 'lost'],
    ]),
  );
  expect(places.of(kept.id)).toMatchObject([{ pageIndex: 1, isRegion: true }]);
  expect(places.of(kept.id)[0]?.quads).toEqual([[10, 80, 110, 80, 10, 20, 110, 20]]);
  expect(places.of(gone.id)).toEqual([]);
});

test('what is nearest to the page in view comes first, and nothing once nobody waits', async () => {
  const passages = [0, 1, 2].map((index) => quoted('talk in pairs', onPage(own, index)));
  const order = async (from: number) => {
    const found = await opened({ from }).locate(...passages);
    return found.map(({ passageId }) => passages.findIndex(({ id }) => id === passageId));
  };
  expect((await order(2))[0]).toBe(2);
  expect((await order(0))[0]).toBe(0);
  expect(await opened({ signal: AbortSignal.abort() }).locate(...passages)).toHaveLength(1);
});

test('a place whose lines can’t be worked out has none', async () => {
  const places = new Places(async () => Promise.reject(new Error('the page is broken')));
  const { id } = quoted('talk in pairs');
  places.found(id, [{ pageIndex: 0, start: 0, end: 4 }]);
  const [place] = places.of(id);
  if (place) await places.complete(place);
  expect(place?.quads).toEqual([]);
  places.forget(id);
  expect(places.of(id)).toEqual([]);
});
