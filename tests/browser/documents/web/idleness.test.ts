import { expect, onTestFinished, test, vi } from 'vitest';
import { keepShown, pass, shownIn } from './living';
import { open, passage } from './scene';

/**
 * Counts every call that could set something going, and every turn of an observer, from now until the test ends: timers
 * apart from the rest.
 */
function countActivity(): () => { timers: number; rest: number } {
  const timers = vi.spyOn(window, 'setTimeout');
  const spies = [
    vi.spyOn(window, 'setInterval'),
    vi.spyOn(window, 'requestAnimationFrame'),
    vi.spyOn(window, 'requestIdleCallback'),
    vi.spyOn(window, 'queueMicrotask'),
    vi.spyOn(window, 'getComputedStyle'),
    vi.spyOn(Element.prototype, 'getBoundingClientRect'),
    vi.spyOn(Range.prototype, 'getClientRects'),
    vi.spyOn(MutationObserver.prototype, 'takeRecords'),
    vi.spyOn(EventTarget.prototype, 'dispatchEvent'),
    vi.spyOn(MessagePort.prototype, 'postMessage'),
  ];
  onTestFinished(() => {
    for (const spy of [timers, ...spies]) {
      spy.mockRestore();
    }
  });
  return () => ({
    timers: timers.mock.calls.length,
    rest: spies.reduce((sum, spy) => sum + spy.mock.calls.length, 0),
  });
}

/** Milliseconds without `setTimeout`, which is counted: a sound of silence ends by itself. */
function silence(time: number): Promise<void> {
  const nap = document.createElement('div').animate([], time);
  return nap.finished.then(() => {});
}

/** A page with two passages in view, and room below to scroll into. */
async function openAtRest(): Promise<void> {
  const room = '<section style="height:5000px"></section>';
  const scene = open(`<p>One two three.</p><div></div><iframe></iframe><p>Four five six.</p>${room}`);
  scene.page.querySelector('div')?.attachShadow({ mode: 'open' }).append('In the shadow.');
  await keepShown(scene, await passage(scene, 'two'), await passage(scene, 'five'));
  scene.adapter.onMove(() => {}, scene.signal);
  scene.adapter.onSelect(() => {}, scene.signal);
  scene.adapter.onPoint(() => {}, scene.signal);
  await vi.waitFor(() => expect(shownIn()).toEqual(['two', 'five']));
  await pass(700);
}

test('nothing of ours runs on a page where nothing happens and no passage is in view', async () => {
  await openAtRest();
  window.scrollTo(0, 4000);
  onTestFinished(() => window.scrollTo(0, 0));
  await pass(700);
  expect(window.scrollY).toBe(4000);
  const activity = countActivity();
  await silence(2000);
  expect(activity()).toEqual({ timers: 0, rest: 0 });
});

test('where nothing happens and passages are in view, only animations are looked for, fewer than three times a second', async () => {
  await openAtRest();
  const activity = countActivity();
  await silence(2000);
  const { timers, rest } = activity();
  expect(rest).toBe(0);
  expect(timers).toBeLessThan(6);
});

test('a ticker does not have a long page read again and again', async () => {
  const paragraphs = Array.from({ length: 4000 }, (_, at) => `<p>Paragraph ${at} <b>of</b> a long page.</p>`);
  const scene = open(`<p id="ticker">0</p><p>One two three.</p>${paragraphs.join('')}`);
  await keepShown(scene, await passage(scene, 'two'));
  await pass(400);
  const styles = vi.spyOn(window, 'getComputedStyle');
  onTestFinished(() => styles.mockRestore());
  const ticker = scene.page.querySelector('#ticker');
  const ticking = setInterval(() => ticker?.replaceChildren(`${performance.now()} ticks`), 100);
  onTestFinished(() => clearInterval(ticking));
  await pass(5000);
  const readings = styles.mock.calls.length / (2 * paragraphs.length);
  expect(readings).toBeLessThan(3.5);
  expect(shownIn()).toEqual(['two']);
});
