import { expect, onTestFinished, test, vi } from 'vitest';
import { keepShown, pass, shownIn } from './living';
import { open, passage } from './scene';

/** Counts every call that could set something going, and every turn of an observer, from now until the test ends. */
function countActivity(): () => number {
  const spies = [
    vi.spyOn(window, 'setTimeout'),
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
    for (const spy of spies) {
      spy.mockRestore();
    }
  });
  return () => spies.reduce((sum, spy) => sum + spy.mock.calls.length, 0);
}

/** Milliseconds without `setTimeout`, which is counted: a sound of silence ends by itself. */
function silence(time: number): Promise<void> {
  const nap = document.createElement('div').animate([], time);
  return nap.finished.then(() => {});
}

test('nothing of ours runs on a page where nothing happens', async () => {
  const scene = open('<p>One two three.</p><div></div><iframe></iframe><p>Four five six.</p>');
  scene.page.querySelector('div')?.attachShadow({ mode: 'open' }).append('In the shadow.');
  await keepShown(scene, await passage(scene, 'two'), await passage(scene, 'five'));
  scene.adapter.onMove(() => {}, scene.signal);
  scene.adapter.onSelect(() => {}, scene.signal);
  scene.adapter.onPoint(() => {}, scene.signal);
  await vi.waitFor(() => expect(shownIn()).toEqual(['two', 'five']));
  await pass(700);

  const activity = countActivity();
  await silence(2000);
  expect(activity()).toBe(0);
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
