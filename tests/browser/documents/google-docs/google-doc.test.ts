import { afterAll, beforeAll, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import type { DocumentAdapter } from '@/lib/documents/document';
import { isFound, type Located } from '@/lib/documents/document';
import { startBridge } from '@/lib/documents/google-docs/bridge/page-side';
import { createGoogleDocument } from '@/lib/documents/google-docs/google-doc';
import type { Passage } from '@/lib/model/passage';
import { type GivenText, giveText, lineStep, ShownDoc, widthOf } from './shown-doc';

const site = 'https://docs.google.com';

vi.mock('@/lib/documents/google-docs/address', async (original) => {
  const own = await original<typeof import('@/lib/documents/google-docs/address')>();
  return { ...own, parseDocAddress: (href: string) => own.parseDocAddress(href.replace(location.origin, site)) };
});

const before = location.href;
const path = '/document/d/document-of-mine/edit';

beforeAll(() => startBridge('own-id'));
afterAll(() => history.replaceState(null, '', before));
beforeEach(() => {
  history.replaceState(null, '', `${path}?tab=t.0`);
  vi.spyOn(window, 'fetch').mockRejectedValue(new Error('offline'));
  onTestFinished(() => void vi.restoreAllMocks());
});

const lines = ['Children say what plants need.', 'They measure how much water two plants get.', 'Then they draw it.'];
const text = `${lines.join('\n')}\n`;
const opened = { documentId: 'document-of-mine', account: null, tabId: 't.0' };
const aFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

interface Open {
  doc: ShownDoc;
  adapter: DocumentAdapter;
  given: GivenText;
  life: AbortController;
  host: HTMLElement;
}

/** The adapter of a document whose text Docs gives. */
async function open(pages: readonly (readonly string[])[] = [lines], whole = text): Promise<Open> {
  const given = giveText(whole);
  return { given, ...(await begin(pages, 'api')) };
}

/** Of one whose text is read by another way. */
async function begin(pages: readonly (readonly string[])[], route: string | null) {
  const doc = new ShownDoc(pages);
  const host = document.createElement('proofmark-overlay');
  document.body.append(host);
  const life = new AbortController();
  onTestFinished(() => life.abort());
  const adapter = createGoogleDocument({ opened, host: () => host, signal: life.signal });
  await vi.waitFor(() => expect(adapter.report?.().text).toBe(route));
  return { doc, adapter, life, host };
}

const spanOf = (words: string, whole = text) => {
  const start = whole.indexOf(words);
  return { start, end: start + words.length };
};

/** What a person has selected, as Docs tells and draws it. */
async function select({ doc, adapter, given }: Open, words: string): Promise<Passage> {
  given.selection = [spanOf(words, given.text)];
  doc.mark(words);
  const passage = await adapter.selection();
  if (!passage) throw new Error('nothing selected');
  return passage;
}

const locate = (adapter: DocumentAdapter, ...passages: Passage[]): Promise<Located[]> =>
  Array.fromAsync(adapter.locate(passages, new AbortController().signal));

async function paint(adapter: DocumentAdapter, ...passages: Passage[]): Promise<void> {
  const found = (await locate(adapter, ...passages)).filter(isFound);
  adapter.paint(found.map((located) => ({ located, slots: [1], current: false })));
  await aFrame();
}

const painted = (): DOMRect[] =>
  [...document.querySelectorAll('.proofmark-sheet .ground')].map((each) => each.getBoundingClientRect());

/** Whether boxes are where words are drawn, to half a pixel. */
function expectAt(boxes: readonly DOMRect[], { doc }: Pick<Open, 'doc'>, ...words: string[]): void {
  expect(boxes).toHaveLength(words.length);
  for (const [at, each] of words.entries()) {
    const { left, right, top, bottom } = doc.boxOf(each);
    const box = boxes[at] ?? new DOMRect();
    for (const [seen, wanted] of [
      [box.left, left],
      [box.right, right],
      [box.top, top],
      [box.bottom, bottom],
    ] as const) {
      expect(Math.abs(seen - wanted)).toBeLessThan(0.5);
    }
  }
}

test('what Docs says is selected is the passage, with the tab that it stands in', async () => {
  const scene = await open();
  const passage = await select(scene, 'measure how much water');
  expect(passage.quote).toBe('measure how much water');
  expect(passage.selectors).toContainEqual({ type: 'FragmentSelector', value: 'tab=t.0' });
  expect(scene.adapter.report?.()).toMatchObject({ text: 'api', selection: 'api', paintable: true });
  expectAt(scene.adapter.selectionBoxes(), scene, 'measure how much water');
  scene.given.selection = [];
  scene.doc.mark();
  expect(await scene.adapter.selection()).toBeNull();
});

test('of several stretches that Docs names the one is meant that is drawn as selected', async () => {
  const scene = await open();
  scene.given.selection = [spanOf('Then they draw it.'), spanOf('what plants need')];
  scene.doc.mark('what plants need');
  expect((await scene.adapter.selection())?.quote).toBe('what plants need');
  scene.doc.mark();
  expect((await scene.adapter.selection())?.quote).toBe('Then they draw it.');
});

test('stretches between which nothing is to be read are one', async () => {
  const scene = await open();
  scene.given.selection = [spanOf('what plants need.'), spanOf('They measure')];
  scene.doc.mark('what plants need.', 'They measure');
  expect((await scene.adapter.selection())?.quote).toBe('what plants need.\nThey measure');
});

test('where what Docs names is not what is drawn as selected, what it would copy tells', async () => {
  const scene = await open();
  scene.given.selection = [spanOf('Then they draw it.')];
  scene.doc.mark('what plants need');
  scene.doc.copies('what plants need');
  expect((await scene.adapter.selection())?.quote).toBe('what plants need');
  expect(scene.adapter.report?.().selection).toBe('copy');
  scene.given.selection = [];
  scene.doc.copies('A header of the page');
  expect((await scene.adapter.selection())?.quote).toBe('A header of the page');
});

test('where neither tells, what lies under the selection is taken', async () => {
  const scene = await open();
  scene.given.selection = null;
  scene.doc.mark('how much water');
  expect((await scene.adapter.selection())?.quote).toBe('how much water');
  expect(scene.adapter.report?.().selection).toBe('rectangles');
  scene.doc.mark('plants need.', 'They measure how much');
  expect((await scene.adapter.selection())?.quote).toBe('plants need.\nThey measure how much');
  scene.doc.mark();
  expect(await scene.adapter.selection()).toBeNull();
});

test('of words that stand in the document twice those are taken that lie under the selection', async () => {
  const twice = ['Draw it now.', 'Measure a plant.', 'Draw it now.'];
  const scene = await open([twice], `${twice.join('\n')}\n`);
  scene.given.selection = null;
  scene.doc.copies('Draw it now.');
  const drawing = scene.doc.page(0).querySelectorAll('rect[aria-label]')[2];
  scene.doc.mark('Draw it now.');
  const [mark] = scene.doc.page(0).querySelectorAll('.kix-canvas-tile-selection rect');
  mark?.setAttribute('y', drawing?.getAttribute('y') ?? '');
  const passage = await scene.adapter.selection();
  if (!passage) throw new Error('nothing selected');
  const [located] = await locate(scene.adapter, passage);
  expect(located).toMatchObject({ status: 'exact', start: 1 + scene.given.text.lastIndexOf('Draw') });
});

test('a passage is painted over its words, line by line, and nothing else is', async () => {
  const scene = await open();
  const passage = await select(scene, 'They measure how much');
  await paint(scene.adapter, passage);
  expectAt(painted(), scene, 'They measure how much');
  expectAt(scene.adapter.boxes(passage.id), scene, 'They measure how much');
  expect(scene.adapter.block(passage.id)).toMatchObject({ x: 0, y: 0, width: 600, height: 600 });
  const inside = await scene.adapter.describe(...edges(spanOf('need.\nThey measure')));
  if (!inside) throw new Error('nothing there');
  expect(inside.quote).toBe('need.\nThey measure');
  await paint(scene.adapter, inside);
  expectAt(painted(), scene, 'need.', 'They measure');
  scene.adapter.paint([]);
  await aFrame();
  expect(painted()).toEqual([]);
});

const edges = ({ start, end }: { start: number; end: number }): [number, number] => [start + 1, end + 1];

test('white space at the ends is no part of a passage, and white space alone is none', async () => {
  const { adapter } = await open();
  await locate(adapter);
  expect((await adapter.describe(...edges(spanOf('need.\n'))))?.quote).toBe('need.');
  expect(await adapter.describe(...edges(spanOf('\n')))).toBeNull();
  expect((await adapter.describe(...edges({ start: spanOf('draw').start, end: 10_000 })))?.quote).toBe('draw it.');
});

test('words that Docs writes elsewhere now are painted there', async () => {
  const scene = await open();
  const passage = await select(scene, 'how much water');
  await paint(scene.adapter, passage);
  const changed = ['A line before all.', ...lines];
  scene.given.text = `${changed.join('\n')}\n`;
  const news = vi.fn();
  scene.adapter.onChange(news, scene.life.signal);
  scene.doc.draw(scene.doc.page(0), changed);
  await Promise.resolve();
  expect(painted()).toEqual([]);
  await vi.waitFor(() => expect(news).toHaveBeenCalled());
  await aFrame();
  await aFrame();
  expectAt(painted(), scene, 'how much water');
});

test('a mark goes at once where its words are no longer drawn, and those of other words stay', async () => {
  const scene = await open();
  const [one, other] = [await select(scene, 'how much water'), await select(scene, 'draw it')];
  await paint(scene.adapter, one, other);
  expect(painted()).toHaveLength(2);
  scene.doc.label('how much water').setAttribute('aria-label', 'They measure nothing.');
  await Promise.resolve();
  expectAt(painted(), scene, 'draw it');
  expect(scene.adapter.boxes(one.id)).toEqual([]);
});

test('nothing is painted on a page that Docs uses for another until it is read anew', async () => {
  const scene = await open();
  const passage = await select(scene, 'how much water');
  await paint(scene.adapter, passage);
  scene.doc.page(0).style.top = '10px';
  await Promise.resolve();
  expect(painted()).toEqual([]);
  await aFrame();
  expectAt(painted(), scene, 'how much water');
});

test('what is scrolled out of the editor has no boxes', async () => {
  const scene = await open();
  const passage = await select(scene, 'how much water');
  await paint(scene.adapter, passage);
  scene.doc.addPage(1, ['On the second page.']);
  scene.doc.editor.scrollTop = 20 + lineStep + 19;
  expect(scene.adapter.boxes(passage.id)).toHaveLength(1);
  scene.doc.editor.scrollTop = 20 + lineStep + 20;
  expect(scene.adapter.boxes(passage.id)).toEqual([]);
  expect(scene.adapter.block(passage.id)).toBeNull();
});

test('a passage that is out of sight is scrolled to', async () => {
  const scene = await open([lines, ['On the second page.']], `${text}On the second page.\n`);
  const passage = await select(scene, 'second page');
  await paint(scene.adapter, passage);
  expect(await scene.adapter.reveal(passage.id)).toBe(true);
  const { top, bottom } = scene.doc.boxOf('second page');
  expect([top > 100, bottom < 300]).toEqual([true, true]);
  const at = scene.doc.editor.scrollTop;
  expect(await scene.adapter.reveal(passage.id)).toBe(true);
  expect(scene.doc.editor.scrollTop).toBe(at);
  const unknown = { ...passage, id: crypto.randomUUID() as typeof passage.id };
  expect(await scene.adapter.reveal(unknown.id)).toBe(false);
});

test('Docs draws only pages near to what is in view: the way to a passage is found by what they show', async () => {
  const pages = Array.from({ length: 30 }, (_, at) => [`Page ${at} tells of ${'many things '.repeat(at % 4)}once.`]);
  const scene = await open([pages[0] ?? []], `${pages.flat().join('\n')}\n`);
  const stack = document.createElement('div');
  stack.style.height = `${pages.length * 600}px`;
  scene.doc.editor.append(stack);
  const near = () => {
    const first = Math.floor(scene.doc.editor.scrollTop / 600);
    for (const each of scene.doc.editor.querySelectorAll('.kix-page-paginated')) each.remove();
    for (const at of [first, first + 1]) scene.doc.addPage(at, pages[at] ?? []);
  };
  scene.doc.editor.addEventListener('scroll', near, { signal: scene.life.signal });
  await locate(scene.adapter);
  const passage = await scene.adapter.describe(...edges(spanOf('Page 23', scene.given.text)));
  if (!passage) throw new Error('nothing there');
  await paint(scene.adapter, passage);
  expect(await scene.adapter.reveal(passage.id)).toBe(true);
  expect(scene.given.selected).toBeNull();
  expect(scene.doc.boxOf('Page 23').top).toBeLessThan(400);
});

test('where scrolling leads nowhere Docs itself is asked to go there', async () => {
  vi.spyOn(window, 'requestAnimationFrame').mockImplementation((listener) => Number(setTimeout(listener, 0)));
  const scene = await open([lines], `${text}What no page shows.\n`);
  await locate(scene.adapter);
  const hidden = spanOf('What no page shows.', scene.given.text);
  const passage = await scene.adapter.describe(...edges(hidden));
  if (!passage) throw new Error('nothing there');
  await paint(scene.adapter, passage);
  expect(await scene.adapter.reveal(passage.id)).toBe(false);
  expect(scene.given.selected).toEqual(hidden);
});

test('a passage that is not in the text is gone where the text is whole', async () => {
  const scene = await open();
  const passage = await select(scene, 'how much water');
  scene.given.text = 'Something else was written in its place, about a journey to the sea.\n';
  scene.doc.draw(scene.doc.page(0), [scene.given.text.trim()]);
  await vi.waitFor(async () => expect(await locate(scene.adapter, passage)).toMatchObject([{ status: 'lost' }]));
});

test('where Docs gives no text, what its pages show is read, and what they do not show is not lost', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true, advanceTimeDelta: 20 });
  const beginning = begin([lines], 'visible');
  await vi.advanceTimersByTimeAsync(5_000);
  const { doc, adapter } = await beginning;
  vi.useRealTimers();
  doc.mark('how much water');
  const passage = await adapter.selection();
  expect(passage?.quote).toBe('how much water');
  if (!passage) throw new Error('nothing selected');
  const gone = { ...passage, id: crypto.randomUUID() as typeof passage.id, quote: 'A journey.', selectors: [] };
  expect(await locate(adapter, gone)).toMatchObject([{ status: 'elsewhere' }]);
  await paint(adapter, passage);
  expectAt(painted(), { doc }, 'how much water');
});

test('words that are given are found in the text, and taken alone where they are not', async () => {
  const { adapter } = await open();
  expect(adapter.passageOf?.(' ')).toBeNull();
  expect(adapter.passageOf?.('much  water')?.quote).toBe('much water');
  const alone = adapter.passageOf?.(' Said elsewhere. ');
  expect(alone).toMatchObject({ quote: 'Said elsewhere.' });
  expect(alone?.selectors).toEqual([
    { type: 'TextQuoteSelector', exact: 'Said elsewhere.', prefix: '', suffix: '' },
    { type: 'FragmentSelector', value: 'tab=t.0' },
  ]);
});

test('another tab of the document has a text of its own', async () => {
  const scene = await open();
  const passage = await select(scene, 'how much water');
  const other = 'What I would do otherwise.';
  scene.given.text = `${other}\n`;
  scene.given.selection = [];
  scene.doc.mark();
  scene.doc.draw(scene.doc.page(0), [other]);
  history.pushState(null, '', `${path}?tab=t.second`);
  await vi.waitFor(async () => expect((await locate(scene.adapter, passage))[0]?.status).toBe('elsewhere'));
  const here = await select(scene, 'otherwise');
  expect(here.selectors).toContainEqual({ type: 'FragmentSelector', value: 'tab=t.second' });
  expect((await scene.adapter.identify()).aliases).toContain('google-doc:document-of-mine');
});

test('selecting is over a moment after the button is let go, or a key, or when something else is drawn as selected', async () => {
  const { doc, adapter, life } = await open();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  const selected = vi.fn();
  adapter.onSelect(selected, life.signal);
  const point = (type: string) =>
    document.body.dispatchEvent(new PointerEvent(type, { bubbles: true, isPrimary: true }));
  point('pointerdown');
  doc.key('Shift');
  vi.advanceTimersByTime(1_000);
  expect(selected).not.toHaveBeenCalled();
  for (const [at, end] of [() => point('pointerup'), () => point('pointercancel'), () => doc.key('Shift')].entries()) {
    end();
    vi.advanceTimersByTime(149);
    expect(selected).toHaveBeenCalledTimes(at);
    vi.advanceTimersByTime(1);
    expect(selected).toHaveBeenCalledTimes(at + 1);
  }
  doc.mark('what plants');
  await aFrame();
  await aFrame();
  vi.advanceTimersByTime(150);
  expect(selected).toHaveBeenCalledTimes(4);
  doc.draw(doc.page(0), lines);
  doc.mark('what plants');
  await aFrame();
  await aFrame();
  vi.advanceTimersByTime(150);
  expect(selected).toHaveBeenCalledTimes(4);
});

test('who looks at where passages are is told when pages scroll, at most once a frame', async () => {
  const { doc, adapter, life } = await open([lines, lines, lines]);
  const moved = vi.fn();
  adapter.onMove(moved, life.signal);
  document.body.dispatchEvent(new Event('scroll'));
  await aFrame();
  expect(moved).not.toHaveBeenCalled();
  doc.editor.dispatchEvent(new Event('scroll'));
  doc.editor.dispatchEvent(new Event('scroll'));
  await aFrame();
  expect(moved).toHaveBeenCalledOnce();
  dispatchEvent(new Event('resize'));
  await aFrame();
  expect(moved).toHaveBeenCalledTimes(2);
});

test('an editor that Docs puts in the place of another is painted too', async () => {
  const scene = await open();
  const passage = await select(scene, 'how much water');
  await paint(scene.adapter, passage);
  scene.doc.editor.remove();
  const again = new ShownDoc([lines]);
  await vi.waitFor(() => expect(painted()).toHaveLength(1));
  expectAt(painted(), { doc: again }, 'how much water');
});

test('nothing of ours is left in the pages once the overlay is gone', async () => {
  const scene = await open();
  await paint(scene.adapter, await select(scene, 'how much water'));
  expect(document.querySelector('.proofmark-sheet')).not.toBeNull();
  scene.life.abort();
  expect(document.querySelector('.proofmark-sheet')).toBeNull();
});

test('words of a justified line are painted where its wider spaces put them', async () => {
  const line = 'They measure how much water two plants get.';
  const scene = await open(
    [['A line as its font has it, without more.', line]],
    `A line as its font has it, without more.\n${line}\n`,
  );
  const spaces = line.split(' ').length - 1;
  scene.doc.label(line).setAttribute('width', String(widthOf(line) + spaces * 4));
  const passage = await select(scene, 'water');
  await paint(scene.adapter, passage);
  const [box] = painted();
  const before = line.slice(0, line.indexOf('water'));
  expect(Math.abs((box?.left ?? 0) - (50 + widthOf(before) + 4 * 4))).toBeLessThan(1);
  expect(Math.abs((box?.width ?? 0) - widthOf('water'))).toBeLessThan(1);
});
