import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type { Passage } from '@/lib/model/passage';
import { film, keepShown, pass, shownIn } from './living';
import { open, passage, type Scene } from './scene';

const soon = { timeout: 3000 };
const shown = (...quotes: string[]) => vi.waitFor(() => expect(shownIn()).toEqual(quotes), soon);

/** A passage that was tagged on an earlier visit: its text is not there now. */
async function tagged(scene: Scene, markup: string, quote: string): Promise<Passage> {
  const before = scene.page.innerHTML;
  scene.page.innerHTML = markup;
  const kept = await passage(scene, quote);
  scene.page.innerHTML = before;
  return kept;
}

describe('a passage appears', () => {
  test('when its text arrives late', async () => {
    const scene = open('<p>Loading…</p>');
    const late = '<h1>Shadows</h1><p>Predict where the shadow falls at noon.</p>';
    await keepShown(scene, await tagged(scene, late, 'where the shadow falls'));
    expect(shownIn()).toEqual([]);
    scene.page.innerHTML = late;
    await shown('where the shadow falls');
  });

  test('when an open shadow root with it is given to a plain element that was already there', async () => {
    const scene = open('<p>Before.</p><div></div><p>After.</p>');
    const inside = '<p>Inside the shadow stands a lamp.</p>';
    await keepShown(scene, await tagged(scene, `<p>Before.</p>${inside}<p>After.</p>`, 'shadow stands a lamp'));
    const root = scene.page.querySelector('div')?.attachShadow({ mode: 'open' });
    expect(root).toBeDefined();
    if (root) {
      root.innerHTML = inside;
    }
    await shown('shadow stands a lamp');
    root?.replaceChildren();
    await shown();
  });

  test('soon, though a clock elsewhere on the page never rests', async () => {
    const scene = open('<p id="clock">0</p><div></div>');
    const late = '<p>Predict where the shadow falls at noon.</p>';
    await keepShown(scene, await tagged(scene, `<p>0</p>${late}`, 'where the shadow falls'));
    const clock = scene.page.querySelector('#clock');
    const ticking = setInterval(() => clock?.replaceChildren(String(performance.now())), 50);
    onTestFinished(() => clearInterval(ticking));
    scene.page.querySelector('div')?.insertAdjacentHTML('beforeend', late);
    await shown('where the shadow falls');
  });
});

test('of an endless list those passages are shown whose items are there', async () => {
  const words =
    'lamp rope bridge kite seed clock boat magnet drum map river stone cloud mirror wheel candle ladder feather ' +
    'basket needle window garden copper thunder marble lantern harbour meadow violin compass blanket pebble';
  const pool = words.split(' ');
  const word = (at: number, place: number): string => pool[(at * 5 + place * (3 + 2 * at)) % pool.length] ?? '';
  const quote = (at: number): string => Array.from({ length: 8 }, (_, place) => word(at, place)).join(' ');
  const item = (at: number): string => `<li style="height: 60px">${quote(at)}.</li>`;
  const items = (from: number, to: number): string =>
    Array.from({ length: to - from }, (_, at) => item(from + at)).join('');
  const scene = open(`<ul>${items(0, 12)}</ul>`);
  const list = scene.page.querySelector('ul') ?? scene.page;
  const passages = [await passage(scene, quote(2)), await passage(scene, quote(9))];
  passages.push(await tagged(scene, `<ul>${items(0, 24)}</ul>`, quote(14)));
  scene.page.replaceChildren(list);
  await keepShown(scene, ...passages);
  await shown(quote(2), quote(9));

  const frames = film();
  list.insertAdjacentHTML('beforeend', items(12, 20));
  await shown(quote(2), quote(9), quote(14));
  for (let recycled = 0; recycled < 5; recycled += 1) {
    list.append(list.firstElementChild ?? '');
    (list.lastElementChild ?? list).outerHTML = item(20 + recycled);
    await pass(20);
  }
  await shown(quote(9), quote(14));
  expect(frames.every((each) => each.includes(quote(9)))).toBe(true);
  list.insertAdjacentHTML('afterbegin', items(0, 5));
  await shown(quote(2), quote(9), quote(14));
});

describe('a client-side route', () => {
  const routes: Record<string, () => void> = {
    pushState: () => history.pushState(null, '', '?route=b'),
    replaceState: () => history.replaceState(null, '', '?route=b'),
    'the fragment': () => {
      location.hash = '#/b';
    },
    'the Navigation API': () => void navigation.navigate('?route=b', { history: 'push' }),
  };
  for (const [way, go] of Object.entries(routes)) {
    test(`that changes by ${way} is told without waiting for the page to rest`, async () => {
      const before = location.href;
      const scene = open('<p id="clock">0</p>');
      onTestFinished(() => history.replaceState(null, '', before));
      navigation.addEventListener('navigate', (event) => event.canIntercept && event.intercept(), {
        signal: scene.signal,
      });
      await scene.adapter.describe(0, 1);
      const clock = scene.page.querySelector('#clock');
      const ticking = setInterval(() => clock?.replaceChildren(String(performance.now())), 20);
      onTestFinished(() => clearInterval(ticking));
      const addresses: string[] = [];
      scene.adapter.onChange(() => addresses.push(location.href), scene.signal);
      go();
      await vi.waitFor(() => expect(addresses.at(-1)).toMatch(/route=b|#\/b/), { timeout: 400 });
    });
  }
});
