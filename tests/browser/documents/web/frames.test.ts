import { expect, test, vi } from 'vitest';
import { film, keepShown, shownIn } from './living';
import { locate, open, type Scene, selectText } from './scene';

const markup = '<p>Around the frame.</p><iframe style="width: 600px; height: 200px"></iframe>';
const worksheet = '<p>Ask your partner one question about their drawing.</p>';
const quote = 'one question about their drawing';
const soon = { timeout: 3000 };

function frameIn({ page }: Scene): HTMLIFrameElement {
  const frame = page.querySelector('iframe');
  if (!frame) {
    throw new Error('There is no frame.');
  }
  return frame;
}

function viewOf(frame: HTMLIFrameElement): Window & typeof globalThis {
  const view = frame.contentDocument?.defaultView;
  if (!view) {
    throw new Error('The frame has no document.');
  }
  return view;
}

/** Goes to another document of the page's own origin. */
async function go(frame: HTMLIFrameElement, inside: string): Promise<void> {
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.srcdoc = `<!doctype html><body>${inside}`;
  await loaded;
}

async function withWorksheet(): Promise<Scene & { frame: HTMLIFrameElement; id: string }> {
  const scene = open(markup);
  const frame = frameIn(scene);
  await go(frame, worksheet);
  const inside = viewOf(frame).document;
  await scene.adapter.describe(0, 1);
  const node = inside.querySelector('p')?.firstChild as Text;
  const at = node.data.indexOf(quote);
  inside.getSelection()?.setBaseAndExtent(node, at, node, at + quote.length);
  const kept = await scene.adapter.selection();
  inside.getSelection()?.removeAllRanges();
  if (!kept) {
    throw new Error('Nothing selected.');
  }
  await keepShown(scene, kept);
  await vi.waitFor(() => expect(shownIn(viewOf(frame))).toEqual([quote]), soon);
  return { ...scene, frame, id: kept.id };
}

test('a passage goes with the page in its frame, and comes back with it', async () => {
  const { frame, adapter, id } = await withWorksheet();
  await go(frame, '<p>Another page altogether.</p>');
  await vi.waitFor(() => expect(adapter.boxes(id as never)).toEqual([]), soon);
  await go(frame, `<h1>Worksheet</h1>${worksheet}`);
  await vi.waitFor(() => expect(shownIn(viewOf(frame))).toEqual([quote]), soon);
});

test('a passage goes at once with its frame, and comes back with a frame that loads later', async () => {
  const { frame, adapter, id, page } = await withWorksheet();
  const moved = vi.fn();
  adapter.onMove(moved, AbortSignal.timeout(5000));
  frame.remove();
  await vi.waitFor(() => expect(moved).toHaveBeenCalled(), { timeout: 150 });
  expect(adapter.boxes(id as never)).toEqual([]);

  const later = document.createElement('iframe');
  page.append(later);
  await go(later, worksheet);
  await vi.waitFor(() => expect(shownIn(viewOf(later))).toEqual([quote]), soon);
});

test('a passage in a frame stays painted while the page around it and the page within are built anew', async () => {
  const { frame, page } = await withWorksheet();
  const view = viewOf(frame);
  const frames = film(view);
  page.querySelector('p')?.replaceWith('Other words around the frame, and more of them.');
  view.document.body.innerHTML = `<div>${worksheet}</div>`;
  await vi.waitFor(() => expect(view.document.querySelector('div')).not.toBeNull());
  view.document.body.innerHTML = worksheet;
  // So many more are seen as a change of the page may wait to be looked at.
  const seen = frames.length;
  await vi.waitFor(() => expect(frames.length).toBeGreaterThan(seen + 36), soon);
  expect(frames.every((each) => each.join() === quote)).toBe(true);
});

test('a frame that lies in a frame is read when it comes', async () => {
  const scene = open(markup);
  const outer = frameIn(scene);
  await go(outer, `<p>Around.</p><iframe srcdoc="${worksheet}"></iframe>`);
  await vi.waitFor(async () => expect(await scene.adapter.describe(0, 1e6)).toMatchObject({}), soon);
  selectText('Around the frame', scene.page);
  await vi.waitFor(async () => {
    const whole = await scene.adapter.describe(0, 1e6);
    expect(whole?.quote ?? '').toContain(quote);
  }, soon);
  expect(await locate(scene)).toEqual([]);
});
