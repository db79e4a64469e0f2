import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import { isFound } from '@/lib/documents/document';
import { createPdfDocument } from '@/lib/documents/pdf/pdf-document';
import { drawRegions } from '@/lib/documents/pdf/region-drawing';
import { Regions } from '@/lib/documents/pdf/regions';
import { createPdfText } from '@/lib/documents/pdf/text';
import type { Passage } from '@/lib/model/passage';
import { firstLine, left, lineStep, madePdf, pageSize } from '@/tests/browser/viewer/made-pdf';
import { emptyViewer, shown, sourceOf } from '@/tests/browser/viewer/shown-file';

const pages = [
  ['Shadows move all day.', 'They are short at noon.'],
  ['They grow until the evening.'],
  ['At night there is none.'],
];

const aFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

const { session, container, close } = emptyViewer();
const isShown = (count: number) =>
  vi.waitFor(() => expect(document.querySelectorAll('.textLayer .endOfContent').length).toBeGreaterThan(count));

beforeAll(async () => {
  await session.openFrom(sourceOf(madePdf({ pages, labels: '/S /r' })));
  await shown(session);
});
afterAll(close);

/** The adapter of a file of three pages, named i to iii, at its own size. */
async function open() {
  const opened = await shown(session);
  opened.viewer.currentScaleValue = '1';
  opened.viewer.pagesRotation = 0;
  container.scrollTop = 0;
  document.getSelection()?.removeAllRanges();
  await isShown(1);
  // pdf.js hears of having been scrolled with the next frame.
  await vi.waitFor(() => expect(opened.viewer.currentPageNumber).toBe(1));
  const life = new AbortController();
  onTestFinished(() => life.abort());
  const regions = new Regions();
  const adapter = createPdfDocument({
    opened,
    identity: { kind: 'pdf', title: 'Shadows', url: '', aliases: [`pdf:${opened.file}`] },
    files: [opened.file],
    labels: ['i', 'ii', 'iii'],
    text: createPdfText(opened.document),
    regions,
    nameRegion: (page) => `part of ${page}`,
    host: () => null,
    signal: life.signal,
  });
  return { adapter, opened, regions, container, life };
}

type Scene = Awaited<ReturnType<typeof open>>;

function pageBox({ opened }: Pick<Scene, 'opened'>, index: number): DOMRect {
  const { div } = opened.viewer.getPageView(index) as { div: HTMLElement };
  const { left, top } = div.getBoundingClientRect();
  return new DOMRect(left + div.clientLeft, top + div.clientTop, div.clientWidth, div.clientHeight);
}

function textNode(words: string): Text {
  for (const layer of document.querySelectorAll('.textLayer')) {
    const walker = document.createTreeWalker(layer, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) if (walker.currentNode.textContent?.includes(words)) return walker.currentNode as Text;
  }
  throw new Error(`“${words}” is not shown.`);
}

function select(from: string, to = from): void {
  const [first, last] = [textNode(from), textNode(to)];
  const end = last.data.indexOf(to) + to.length;
  document.getSelection()?.setBaseAndExtent(first, first.data.indexOf(from), last, end);
}

async function selected({ adapter }: Scene, from: string, to = from): Promise<Passage> {
  select(from, to);
  const passage = await adapter.selection();
  if (!passage) throw new Error('nothing selected');
  return passage;
}

async function paint({ adapter }: Scene, ...passages: Passage[]): Promise<void> {
  const located = await Array.fromAsync(adapter.locate(passages, new AbortController().signal));
  adapter.paint(located.filter(isFound).map((each) => ({ located: each, slots: [1], current: false })));
}

const marks = () => document.querySelectorAll('.proofmark-sheet .mark');

test('what is selected over pages is a passage with its place on each, and is let go of', async () => {
  const scene = await open();
  const passage = await selected(scene, 'short at noon.', 'They grow');
  expect(passage.quote.split(/\s+/).join(' ')).toBe('short at noon. They grow');
  const places = passage.selectors.filter(({ type }) => type === 'PageSelector');
  expect(places).toMatchObject([
    { index: 0, label: 'i', file: scene.opened.file },
    { index: 1, label: 'ii', file: scene.opened.file },
  ]);
  const boxes = scene.adapter.selectionBoxes();
  expect(boxes).toHaveLength(2);
  const short = document.createRange();
  short.setStart(textNode('short'), 9);
  short.setEnd(textNode('short'), 23);
  expect(boxes[0]?.left).toBeCloseTo(short.getBoundingClientRect().left, 1);
  scene.adapter.letGo?.();
  expect(scene.adapter.selectionBoxes()).toEqual([]);
  expect(await scene.adapter.selection()).toBeNull();
  expect((await scene.adapter.identify()).title).toBe('Shadows');
});

test('a selection that begins or ends beside the text takes in all of the pages between', async () => {
  const { adapter, container } = await open();
  document.getSelection()?.setBaseAndExtent(container, 0, textNode('They grow'), 4);
  expect((await adapter.selection())?.quote.split(/\s+/).join(' ')).toBe(
    'Shadows move all day. They are short at noon. They',
  );
  document.getSelection()?.removeAllRanges();
});

test('a passage is painted where its words stand, and found again under the pointer', async () => {
  const scene = await open();
  const { adapter } = scene;
  const [long, short] = [await selected(scene, 'Shadows move all day.'), await selected(scene, 'move')];
  await paint(scene, long, short);
  await vi.waitFor(() => expect(marks()).toHaveLength(2));
  const [box] = adapter.boxes(short.id);
  const page = pageBox(scene, 0);
  const range = document.createRange();
  range.setStart(textNode('move'), 8);
  range.setEnd(textNode('move'), 12);
  const drawn = range.getBoundingClientRect();
  expect(Math.abs((box?.left ?? 0) - drawn.left)).toBeLessThan(3);
  expect(Math.abs((box?.right ?? 0) - drawn.right)).toBeLessThan(3);
  const scale = page.width / pageSize.width;
  const baseline = page.top + (pageSize.height - firstLine) * scale;
  expect([
    (box?.top ?? 0) < baseline - 8,
    (box?.bottom ?? 0) >= baseline,
    (box?.height ?? 0) < lineStep * scale,
  ]).toEqual([...[true, true, true]]);
  expect(adapter.block(short.id)).toMatchObject({ width: page.width + 18 });
  const at = (x: number, y: number) => adapter.passagesAt({ x, y });
  const middle = { x: drawn.left + 5, y: baseline - 5 };
  expect(at(middle.x, middle.y)).toEqual([short.id, long.id]);
  expect(at(page.left + left * scale + 3, middle.y)).toEqual([long.id]);
  expect(at(page.left + left * scale - 5, middle.y)).toEqual([]);
  adapter.paint([]);
  expect(marks()).toHaveLength(0);
  expect(adapter.boxes(short.id)).toEqual([]);
});

test('marks stay over their words when the page is zoomed and turned, and go with the overlay', async () => {
  const scene = await open();
  const { adapter, opened, life } = scene;
  const passage = await selected(scene, 'Shadows');
  await paint(scene, passage);
  await vi.waitFor(() => expect(marks()).toHaveLength(1));
  const moved = vi.fn();
  adapter.onMove(moved, life.signal);
  const [before] = adapter.boxes(passage.id);
  opened.viewer.currentScaleValue = '2';
  const [larger] = adapter.boxes(passage.id);
  expect((larger?.width ?? 0) / (before?.width ?? 1)).toBeCloseTo(2, 1);
  opened.viewer.pagesRotation = 90;
  const [turned] = adapter.boxes(passage.id);
  expect(turned?.height).toBeCloseTo(larger?.width ?? 0, 0);
  await aFrame();
  expect(moved).toHaveBeenCalled();
  await vi.waitFor(() => expect(marks()).toHaveLength(1));
  life.abort();
  expect(marks()).toHaveLength(0);
});

test('a passage on a page far away is scrolled to, and has no box while it is out of sight', async () => {
  const scene = await open();
  const { adapter, opened, container } = scene;
  const whole = await createPdfText(opened.document).whole();
  const start = whole.text.indexOf('At night');
  const passage = await adapter.describe(start, start + 'At night there is none.'.length + 5);
  expect(passage?.quote).toBe('At night there is none.');
  if (!passage) return;
  await paint(scene, passage);
  expect(adapter.boxes(passage.id)).toEqual([]);
  expect(adapter.block(passage.id)).toBeNull();
  expect(await adapter.reveal(passage.id)).toBe(true);
  const [box] = adapter.boxes(passage.id);
  const area = container.getBoundingClientRect();
  expect((box?.top ?? 0) > area.top && (box?.bottom ?? 0) < area.bottom).toBe(true);
  const before = container.scrollTop;
  expect(await adapter.reveal(passage.id)).toBe(true);
  expect(container.scrollTop).toBe(before);
  const unknown = { ...passage, id: crypto.randomUUID() as typeof passage.id };
  expect(await adapter.reveal(unknown.id)).toBe(false);
});

test('what is painted but scrolled out of sight has no box, to the pixel', async () => {
  const scene = await open();
  const { adapter, container } = scene;
  const passage = await selected(scene, 'Shadows');
  await paint(scene, passage);
  const [box] = adapter.boxes(passage.id);
  const area = container.getBoundingClientRect();
  const hidden = Math.ceil((box?.bottom ?? 0) - area.top);
  container.scrollTop = hidden - 1;
  expect(adapter.boxes(passage.id)).toHaveLength(1);
  container.scrollTop = hidden;
  expect(adapter.boxes(passage.id)).toEqual([]);
  expect(adapter.block(passage.id)).toBeNull();
});

test('the block of a passage over two pages is the page on which it begins', async () => {
  const scene = await open();
  const passage = await selected(scene, 'short at noon.', 'They grow');
  await paint(scene, passage);
  await vi.waitFor(() => expect(scene.adapter.boxes(passage.id)).toHaveLength(2));
  expect(scene.adapter.block(passage.id)?.top).toBeCloseTo(pageBox(scene, 0).top - 9, 0);
});

test('white space is no passage', async () => {
  const { adapter, opened } = await open();
  const { text } = await createPdfText(opened.document).whole();
  const end = text.indexOf('They are');
  expect(await adapter.describe(end - 1, end)).toBeNull();
  expect((await adapter.describe(end - 5, end + 4))?.quote).toBe('day.\nThey');
});

function drawing({ opened, container, regions }: Scene) {
  const [confirm, leave, until] = [vi.fn(), vi.fn(), new AbortController()];
  const { viewer } = opened;
  drawRegions({ viewer, container, regions, label: (page) => `frame ${page}`, confirm, leave }, until.signal);
  const frame = document.querySelector<HTMLElement>('.region-frame');
  if (!frame) throw new Error('no frame');
  const press = (key: string, held: KeyboardEventInit = {}) => {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...held });
    frame.dispatchEvent(event);
    return event.defaultPrevented;
  };
  return { confirm, leave, until, frame, press };
}

test('a part of a page is framed with the keys', async () => {
  const scene = await open();
  const { regions } = scene;
  const { confirm, leave, until, frame, press } = drawing(scene);
  expect(document.activeElement).toBe(frame);
  expect(frame.getAttribute('aria-label')).toBe('frame 1');
  expect([frame.style.left, frame.style.top, frame.style.width, frame.style.height]).toEqual([
    ...['20%', '20%', '60%', '20%'],
  ]);
  expect(press('ArrowRight')).toBe(true);
  expect(Number.parseFloat(frame.style.left)).toBeCloseTo(22);
  press('ArrowDown', { ctrlKey: true });
  expect(Number.parseFloat(frame.style.top)).toBeCloseTo(20.2);
  press('ArrowRight', { shiftKey: true });
  expect(Number.parseFloat(frame.style.width)).toBeCloseTo(62);
  const { shape, pageIndex } = regions.present ?? { shape: { left: 0, top: 0, right: 0, bottom: 0 }, pageIndex: -1 };
  expect(pageIndex).toBe(0);
  expect(shape.left).toBeCloseTo(0.22 * pageSize.width, 0);
  expect(shape.right).toBeCloseTo(0.84 * pageSize.width, 0);
  expect(shape.top).toBeCloseTo((1 - 0.202) * pageSize.height, 0);
  expect(shape.bottom).toBeCloseTo((1 - 0.402) * pageSize.height, 0);
  expect(press('x')).toBe(false);
  expect(confirm).not.toHaveBeenCalled();
  expect(press('Enter')).toBe(true);
  expect(confirm).toHaveBeenCalledOnce();
  expect(leave).not.toHaveBeenCalled();
  press('Escape');
  expect(leave).toHaveBeenCalledOnce();
  until.abort();
  expect(document.querySelector('.region-frame')).toBeNull();
  expect(regions.present).toBeNull();
});

test('a part of a page is framed by dragging over it, and a mere press frames nothing', async () => {
  const scene = await open();
  const { regions, container } = scene;
  const { until, frame } = drawing(scene);
  const page = pageBox(scene, 1);
  const point = (type: string, x: number, y: number, on: EventTarget, button = 0) =>
    on.dispatchEvent(
      new PointerEvent(type, {
        bubbles: true,
        cancelable: true,
        button,
        clientX: page.left + x,
        clientY: page.top + y,
      }),
    );
  const target = document.querySelectorAll('.page')[1] ?? container;
  point('pointerdown', 40, 30, target, 2);
  point('pointermove', 200, 150, window);
  expect(regions.present).toBeNull();
  expect(frame.getAttribute('aria-label')).toBe('frame 1');
  point('pointerdown', 200, 150, target);
  point('pointermove', 40, 30, window);
  expect(frame.getAttribute('aria-label')).toBe('frame 2');
  expect(regions.present).toBeNull();
  point('pointerup', 40, 30, window);
  const { width, height } = page;
  const [x, y] = [pageSize.width / width, pageSize.height / height];
  expect(regions.present).toMatchObject({ pageIndex: 1 });
  expect(regions.present?.shape.left).toBeCloseTo(40 * x, 0);
  expect(regions.present?.shape.right).toBeCloseTo(200 * x, 0);
  expect(regions.present?.shape.top).toBeCloseTo(pageSize.height - 30 * y, 0);
  expect(regions.present?.shape.bottom).toBeCloseTo(pageSize.height - 150 * y, 0);
  point('pointermove', 300, 200, window);
  const { left: kept } = frame.style;
  point('pointerdown', 10, 10, target);
  expect(regions.present).toBeNull();
  point('pointermove', 11, 10, window);
  point('pointerup', 11, 10, window);
  expect(regions.present).toBeNull();
  expect(frame.style.left).toBe(kept);
  point('pointerdown', 10, 10, container);
  point('pointermove', 90, 90, window);
  point('pointerup', 90, 90, window);
  expect(regions.present).toBeNull();
  until.abort();
});

test('a framed part of a page is a passage with the text in it, or with a name where there is none', async () => {
  const scene = await open();
  const { adapter, regions } = scene;
  const listener = vi.fn();
  adapter.onSelect(listener, scene.life.signal);
  const bottom = firstLine - 6;
  regions.select({ pageIndex: 0, shape: { left: 30, bottom, right: 390, top: bottom + 24 } });
  expect(listener).toHaveBeenCalledOnce();
  const passage = await adapter.selection();
  expect(passage?.quote).toBe('Shadows move all day.');
  const page = pageBox(scene, 0);
  const scale = page.width / pageSize.width;
  const [box] = adapter.selectionBoxes();
  expect(box?.left).toBeCloseTo(page.left + 30 * scale, 0);
  expect(box?.top).toBeCloseTo(page.top + (pageSize.height - bottom - 24) * scale, 0);
  expect(box?.width).toBeCloseTo(360 * scale, 0);
  expect(box?.height).toBeCloseTo(24 * scale, 0);
  if (!passage) return;
  expect(regions.isOf(passage)).toBe(true);
  await paint(scene, passage);
  await vi.waitFor(() => expect(document.querySelectorAll('.proofmark-sheet .frame')).toHaveLength(1));
  regions.select({ pageIndex: 2, shape: { left: 30, bottom: 10, right: 390, top: 40 } });
  const bare = await adapter.selection();
  expect(bare?.quote).toBe('part of iii');
  expect(regions.isOf(passage)).toBe(false);
  if (bare) expect((await adapter.adoptRegion?.(bare))?.quote).toBe('part of iii');
  regions.select(null);
  expect(await adapter.adoptRegion?.(await selected(scene, 'Shadows'))).toBeNull();
});
