/** @module-tag wide-in-chromium */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { overlayOf } from './acts/overlay.ts';
import { untilPainted } from './acts/painted.ts';
import { selectText } from './acts/select.ts';
import { scene } from './acts/set-up.ts';
import { tagSelected } from './acts/tag.ts';
import { until } from './driver/until.ts';

const on = scene();

/** The whole page as markup, without the one host element of the overlay. */
const markupOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as Element;
    copy.querySelector('[data-proofmark-overlay]')?.remove();
    return copy.outerHTML;
  });

/** Where every element stands. */
const layoutOf = (page: Page): Promise<string> =>
  page.evaluate(() =>
    [...document.body.querySelectorAll('*')]
      .map((element) => Object.values(element.getBoundingClientRect().toJSON()).join(' '))
      .join('\n'),
  );

for (const path of ['/pages/passages.html', '/pages/well-formed.xhtml', '/strict/sample-lesson.html']) {
  test(`${path} is byte for byte the same, and laid out the same, with tags and without`, async () => {
    const page = await on.browser.open(on.fixtures.address(path));
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    const before = { markup: await markupOf(page), layout: await layoutOf(page) };

    await page.evaluate(() => {
      const paragraph = document.querySelector('p');
      if (paragraph) getSelection()?.selectAllChildren(paragraph);
    });
    const quote = await page.evaluate(() => getSelection()?.getRangeAt(0).toString() ?? '');
    await tagSelected(on.browser, page, { find: 'a1', rationale: 'Because it says so.' });
    await untilPainted(page, [quote]);
    await until('the badge', async () => (await overlayOf(on.browser, page).badges()).length === 1);

    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    expect(await markupOf(page)).toBe(before.markup);
    expect(await layoutOf(page)).toBe(before.layout);
  });
}

test('what fills the screen is tagged too', async () => {
  const page = await on.browser.open(on.fixtures.address('/pages/passages.html?full'));
  await page.evaluate(() =>
    document.addEventListener(
      'keydown',
      ({ key }) => key === 'F2' && document.querySelector('main')?.requestFullscreen(),
    ),
  );
  await page.keyboard.press('F2');
  await until('the full screen', () => page.evaluate(() => document.fullscreenElement !== null));
  await selectText(page, 'the stones');
  await tagSelected(on.browser, page, { find: 'a1', rationale: 'why' });
  await untilPainted(page, ['the stones']);
});

test('keys typed into the overlay do not reach the scripts of the page', async () => {
  const page = await on.browser.open(on.fixtures.address('/pages/passages.html?keys'));
  await page.evaluate(() => {
    const heard: string[] = [];
    Reflect.set(window, 'heard', heard);
    document.addEventListener('keydown', (event) => heard.push(event.key));
    document.addEventListener('keypress', (event) => heard.push(event.key));
  });
  await selectText(page, 'stones');
  await tagSelected(on.browser, page, { find: 'a1', rationale: 'why' });
  expect(await page.evaluate(() => Reflect.get(window, 'heard'))).toEqual([]);
});
