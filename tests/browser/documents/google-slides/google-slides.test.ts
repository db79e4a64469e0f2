import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { below, frame, framesShown, goal, located, noticed, openDeck, paint } from './shown-deck';

const aFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

test('what is pressed on the slide is what is tagged: the innermost shape, or the slide in the list', async () => {
  const { deck, adapter } = openDeck(frame, goal);
  expect(await adapter.selection()).toBeNull();
  expect(adapter.selectionBoxes()).toEqual([]);
  deck.press(100, 50);
  expect(await adapter.selection()).toMatchObject({ quote: 'Shadows move.' });
  expect(adapter.selectionBoxes().map(({ x, y, width, height }) => [x, y, width, height])).toEqual([[20, 20, 200, 60]]);
  deck.press(100, 150);
  expect(await adapter.selection()).toMatchObject({ quote: 'Around.' });
  const thumbnail = document.querySelector('[data-slide-page-id=p]');
  deck.press(0, 0, thumbnail ?? document.body);
  expect(await adapter.selection()).toMatchObject({ quote: 'Around.\nShadows move.' });
  expect(adapter.selectionBoxes().map(({ width, height }) => [width, height])).toEqual([[400, 300]]);
});

test('a press beside the slide, of a second finger, or on what is ours changes nothing', async () => {
  const { deck, adapter, host } = openDeck(goal);
  deck.press(100, 50);
  deck.press(450, 50);
  deck.press(300, 250, deck.canvas, false);
  deck.press(300, 250, host);
  expect(await adapter.selection()).toMatchObject({ quote: 'Shadows move.' });
  for (const [x, y] of [
    [20, 20],
    [220, 80],
  ] as const) {
    deck.press(300, 250);
    deck.press(x, y);
    expect(await adapter.selection()).toMatchObject({ quote: 'Shadows move.' });
  }
  for (const [x, y] of [
    [19, 50],
    [221, 50],
    [50, 19],
    [50, 81],
  ] as const) {
    deck.press(100, 50);
    deck.press(x, y);
    expect(await adapter.selection()).toBeNull();
  }
});

test('escape and tab lead away from the shape, other keys do not', async () => {
  const { deck, adapter } = openDeck(goal);
  for (const key of ['Escape', 'Tab']) {
    deck.press(100, 50);
    deck.key('a');
    expect(await adapter.selection()).not.toBeNull();
    deck.key(key);
    expect(await adapter.selection()).toBeNull();
  }
});

test('keys are followed into the frame that takes the place of another', async () => {
  const { deck, adapter } = openDeck(goal);
  const other = document.createElement('iframe');
  other.className = deck.keys.className;
  deck.keys.replaceWith(other);
  const field = document.createElement('input');
  document.body.append(field);
  field.focus();
  deck.press(100, 50);
  other.contentDocument?.dispatchEvent(new KeyboardEvent('keyup', { key: 'Escape' }));
  expect(await adapter.selection()).toBeNull();
});

test('who asks at once may mean what was selected before; later the slide on screen is meant', async () => {
  const { adapter, passes } = openDeck(goal);
  passes(2_900);
  expect(await adapter.selection()).toBeNull();
  passes(200);
  expect(await adapter.selection()).toMatchObject({ quote: 'Shadows move.' });
  expect(adapter.selectionBoxes()).toEqual([]);
});

test('selecting is over a moment after the last press', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const { deck, adapter, life } = openDeck(goal);
  const selected = vi.fn();
  adapter.onSelect(selected, life.signal);
  deck.press(100, 50);
  vi.advanceTimersByTime(150);
  deck.press(120, 50);
  vi.advanceTimersByTime(150);
  expect(selected).not.toHaveBeenCalled();
  vi.advanceTimersByTime(100);
  expect(selected).toHaveBeenCalledOnce();
  deck.key('a');
  vi.advanceTimersByTime(1_000);
  expect(selected).toHaveBeenCalledOnce();
  deck.key('Tab');
  vi.advanceTimersByTime(1_000);
  expect(selected).toHaveBeenCalledTimes(2);
  deck.press(120, 50);
  life.abort();
  vi.advanceTimersByTime(1_000);
  vi.useRealTimers();
  expect(selected).toHaveBeenCalledTimes(2);
});

test('a shape is framed a little apart from it, and only while its slide is on screen', async () => {
  const { deck, adapter } = openDeck(goal, below);
  deck.press(100, 50);
  const tagged = await adapter.selection();
  if (!tagged) throw new Error('nothing selected');
  expect(await located(adapter, tagged)).toMatchObject([{ status: 'exact', quote: 'Shadows move.' }]);
  await paint(adapter, tagged);
  expect(framesShown().map(({ left, top, right, bottom }) => [left, top, right, bottom])).toEqual([[18, 18, 222, 82]]);
  expect(adapter.boxes(tagged.id).map(({ x, width }) => [x, width])).toEqual([[20, 200]]);
  expect(adapter.block(tagged.id)).toMatchObject({ x: 0, width: 400, height: 300 });
  deck.show('q');
  await noticed();
  expect(framesShown()).toEqual([]);
  expect(adapter.boxes(tagged.id)).toEqual([]);
  expect(adapter.block(tagged.id)).toBeNull();
  deck.show('p', goal);
  await aFrame();
  expect(framesShown()).toHaveLength(1);
  document.querySelector('#editor-goal')?.remove();
  await noticed();
  expect(framesShown()).toEqual([]);
});

test('an element that Slides uses again for another shape has no frame any more', async () => {
  const { deck, adapter } = openDeck(goal);
  deck.press(100, 50);
  const tagged = await adapter.selection();
  if (!tagged) throw new Error('nothing selected');
  await paint(adapter, tagged);
  document.querySelector('#editor-goal')?.setAttribute('id', 'editor-other');
  await noticed();
  expect(framesShown()).toEqual([]);
});

test('nothing is drawn of what is scrolled out of the editor, and what comes in is', async () => {
  const { deck, adapter, life } = openDeck(below);
  const moved = vi.fn();
  adapter.onMove(moved, life.signal);
  const workspace = deck.canvas.parentElement;
  workspace?.scrollTo(0, 300);
  deck.press(100, 130);
  const tagged = await adapter.selection();
  if (!tagged) throw new Error('nothing selected');
  workspace?.scrollTo(0, 0);
  await paint(adapter, tagged);
  expect(framesShown()).toEqual([]);
  expect(adapter.boxes(tagged.id)).toEqual([]);
  workspace?.scrollTo(0, 120);
  await vi.waitFor(() => expect(framesShown()).toHaveLength(1));
  expect(moved).toHaveBeenCalled();
  expect(adapter.boxes(tagged.id).map(({ top, bottom }) => [top, bottom])).toEqual([[280, 300]]);
  adapter.paint([]);
  expect(document.querySelector('proofmark-slides-layer')).toBeNull();
});

test('a change of what the slides say is told once it has come to rest, and what only moves is not', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const { deck, adapter, life } = openDeck(goal);
  const changed = vi.fn();
  adapter.onChange(changed, life.signal);
  const rests = async (ms: number) => {
    await noticed();
    vi.advanceTimersByTime(ms);
  };
  await rests(1_000);
  changed.mockClear();
  deck.show('p', { ...goal, box: { ...goal.box, x: 60 } });
  await rests(1_000);
  expect(changed).not.toHaveBeenCalled();
  deck.show('p', { ...goal, words: 'Shadows grow.' });
  await rests(399);
  expect(changed).not.toHaveBeenCalled();
  await rests(1);
  expect(changed).toHaveBeenCalledOnce();
  deck.show('q', { ...goal, id: 'other' });
  await rests(1_000);
  expect(changed).toHaveBeenCalledTimes(2);
  deck.list('q', 'p');
  deck.show('q', { ...goal, id: 'other' });
  await rests(1_000);
  expect(changed).toHaveBeenCalledTimes(3);
  deck.show('q');
  await noticed();
  life.abort();
  vi.advanceTimersByTime(1_000);
  vi.useRealTimers();
  expect(changed).toHaveBeenCalledTimes(3);
});

test('a tag on another slide leads there by the address, and is framed', async () => {
  const { deck, adapter } = openDeck(goal);
  deck.press(100, 50);
  const tagged = await adapter.selection();
  if (!tagged) throw new Error('nothing selected');
  expect(await adapter.reveal(tagged.id)).toBe(true);
  deck.show('q', below);
  await paint(adapter, tagged);
  expect(framesShown()).toEqual([]);
  addEventListener('hashchange', () => deck.show('p', goal), { once: true });
  expect(await adapter.reveal(tagged.id)).toBe(true);
  expect(location.hash).toBe('#slide=id.p');
  expect(framesShown()).toHaveLength(1);
  const other = { ...tagged, id: crypto.randomUUID() as typeof tagged.id };
  expect(await adapter.reveal(other.id)).toBe(false);
});

test('what is revealed is scrolled to on its slide', async () => {
  const { deck, adapter } = openDeck(below);
  deck.canvas.parentElement?.scrollTo(0, 300);
  deck.press(100, 130);
  const tagged = await adapter.selection();
  deck.canvas.parentElement?.scrollTo(0, 0);
  if (!tagged) throw new Error('nothing selected');
  await located(adapter, tagged);
  expect(await adapter.reveal(tagged.id)).toBe(true);
  expect(deck.canvas.parentElement?.scrollTop).toBeGreaterThan(100);
});

test('while slides are shown to an audience there is nothing to tag', async () => {
  const { deck, adapter, passes } = openDeck(goal);
  passes(5_000);
  deck.press(100, 50);
  const show = document.createElement('iframe');
  show.className = 'punch-present-iframe';
  document.body.append(show);
  await noticed();
  expect(await adapter.selection()).toBeNull();
  show.remove();
  await noticed();
  expect(await adapter.selection()).not.toBeNull();
});

test('a canvas that comes late or is put in anew is watched', async () => {
  const { deck, adapter } = openDeck(goal);
  deck.press(100, 50);
  const tagged = await adapter.selection();
  if (!tagged) throw new Error('nothing selected');
  await paint(adapter, tagged);
  const again = document.createElement('div');
  again.id = 'canvas-container';
  again.append(...deck.canvas.childNodes);
  deck.canvas.replaceWith(again);
  await noticed();
  await aFrame();
  expect(framesShown()).toHaveLength(1);
  again.querySelector('#editor-goal rect')?.setAttribute('width', '100');
  await noticed();
  await aFrame();
  expect(framesShown().map(({ width }) => width)).toEqual([104]);
});

test('a place among the slides is the part that stands there', async () => {
  const { deck, adapter } = openDeck(goal, below);
  deck.press(100, 50);
  const tagged = await adapter.selection();
  const [found] = tagged ? await located(adapter, tagged) : [];
  if (found?.status !== 'exact') throw new Error('not found');
  expect(await adapter.describe(found.start, found.end)).toMatchObject({ quote: 'Shadows move.' });
  expect(await adapter.describe(found.start, found.end - 1)).toBeNull();
});

test('how the presentation is read is told, and that nothing was found only after a while', async () => {
  const { deck, adapter, passes } = openDeck();
  expect(adapter.report?.()).toEqual({ text: null, selection: null, paintable: false, tries: [] });
  passes(4_900);
  expect(adapter.report?.().selection).toBeNull();
  passes(200);
  expect(adapter.report?.().selection).toBe('none');
  deck.show('p', goal);
  await noticed();
  expect(adapter.report?.()).toEqual({ text: 'visible', selection: 'rectangles', paintable: true, tries: [] });
});

test('a click anywhere but on what is ours may open a card', async () => {
  const { adapter, life, host } = openDeck(goal);
  const pointed = vi.fn();
  adapter.onPoint(pointed, life.signal);
  host.style.cssText = 'position: fixed; left: 300px; top: 0; width: 20px; height: 20px; display: block';
  await page.elementLocator(host).click({ position: { x: 5, y: 5 } });
  expect(pointed.mock.calls.filter(([kind]) => kind === 'click')).toEqual([]);
  await page.elementLocator(document.body).click({ position: { x: 100, y: 50 } });
  expect(pointed.mock.calls.filter(([kind]) => kind === 'click')).toEqual([['click', { x: 100, y: 50 }]]);
  expect(adapter.passagesAt({ x: 100, y: 50 })).toEqual([]);
});
