/** @module-tag wide-in-chromium */
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { filmOf } from './acts/film.ts';
import { openWithOverlay } from './acts/living-page.ts';
import { overlayOf } from './acts/overlay.ts';
import { untilPainted } from './acts/painted.ts';
import { scene } from './acts/set-up.ts';
import { storeTags } from './acts/tags-of-text.ts';
import { until } from './driver/until.ts';

const on = scene({ keepsTabs: true });
const path = '/kept/living-routes.html';
const shared = 'Both of the routes end with this very same sentence about lamps.';
const texts = {
  one: `One\nPredict where the shadow of the pencil falls at noon.\n${shared}`,
  two: `Two\nWrite down the height of the water with the date.\n${shared}`,
};
/** The words that both routes have are tagged on the first one alone. */
const passages = { one: ['the shadow of the pencil', 'this very same sentence'], two: ['the height of the water'] };

let page: Page;
const errors: string[] = [];

beforeAll(async () => {
  const visits = (['one', 'two'] as const).flatMap((route) =>
    [`?route=${route}`, `?route=one#/${route}`].map((address) => ({
      address: on.fixtures.address(path + address),
      text: texts[route],
      quotes: passages[route],
    })),
  );
  await storeTags(on.browser, visits);
  page = await openWithOverlay(on.browser, on.fixtures.address(`${path}?route=one`));
  page.on('pageerror', (error) => errors.push(String(error)));
});

const shows = (route: 'one' | 'two'): Promise<void> => untilPainted(page, passages[route]);
const go = (way: string, route: string): Promise<unknown> => page.evaluate(`void go.${way}('${route}')`);

describe('each route shows its own passages, there and back, and at no frame those of the other', () => {
  const ways = {
    push: 'by pushState',
    late: 'by pushState, and the content some time later',
    early: 'by the content, and pushState some time later',
    replace: 'by replaceState',
    hash: 'by the fragment',
    navigate: 'by the Navigation API',
  };
  for (const [way, said] of Object.entries(ways)) {
    test(said, async () => {
      await go('replace', 'one');
      await shows('one');
      const film = await filmOf(page, async () => {
        await go(way, 'two');
        await shows('two');
      });
      const first = film.indexOf(passages.two.join());
      expect(film.slice(first).filter((shown) => shown !== passages.two.join())).toEqual([]);
      if (way === 'replace') return;

      await page.evaluate(() => history.back());
      await shows('one');
      await page.evaluate(() => history.forward());
      await shows('two');
    });
  }
});

test('passages are there when the browser brings the page back from its cache, and follow it from there', async () => {
  await go('replace', 'one');
  await shows('one');
  await page.evaluate(() => Reflect.set(window, 'isSamePage', true));
  await page.goto(on.fixtures.address('/pages/passages.html'));
  await page.evaluate(() => history.back());
  await until('the page to be back', () => page.evaluate(() => location.search === '?route=one'));
  expect(await page.evaluate(() => Reflect.get(window, 'isSamePage'))).toBe(true);
  await shows('one');
  await go('push', 'two');
  await shows('two');
});

describe('the overlay comes back, and the passages with it', () => {
  const badges = () =>
    until('a badge for each passage', async () => (await overlayOf(on.browser, page).badges()).length === 2);

  const ways = {
    'where scripts write the document anew': () => {
      document.querySelector('[data-proofmark-overlay]')?.remove();
      const markup = document.documentElement.outerHTML;
      document.open();
      document.write(markup);
      document.close();
    },
    'where the root element is replaced': () => {
      const next = document.documentElement.cloneNode(true) as Element;
      next.querySelector('[data-proofmark-overlay]')?.remove();
      document.documentElement.replaceWith(next);
    },
  };
  for (const [where, act] of Object.entries(ways)) {
    test(where, async () => {
      await go('replace', 'one');
      await shows('one');
      await badges();
      await page.evaluate(act);
      await shows('one');
      await badges();
      const at = await page.$eval('main p', (paragraph) => paragraph.getBoundingClientRect().toJSON());
      await page.mouse.move(at.x + 200, at.y + 5);
      await page.mouse.move(at.x + 200, at.y + at.height / 2);
      await until('the card under the pointer', async () => (await overlayOf(on.browser, page).dialog()) !== null);
      await page.mouse.move(5, 5);
      await page.evaluate(() => document.querySelector('main p')?.remove());
      await untilPainted(page, passages.one.slice(1));
      expect(errors).toEqual([]);
    });
  }
});
