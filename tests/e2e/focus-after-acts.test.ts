import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { overlayOf } from './acts/overlay.ts';
import { untilPainted } from './acts/painted.ts';
import { dragOver, selectText } from './acts/select.ts';
import { scene } from './acts/set-up.ts';
import { tagSelected } from './acts/tag.ts';
import { until } from './driver/until.ts';

const on = scene();
const sentence = 'everyone writes one sentence';
let visit = 0;

const openLesson = (): Promise<Page> => {
  visit += 1;
  return on.browser.open(on.fixtures.address(`/pages/sample-lesson.html?class=${visit}`));
};

async function tag(page: Page): Promise<void> {
  await selectText(page, sentence);
  await tagSelected(on.browser, page, { find: 'a2' });
  await overlayOf(on.browser, page).says('Tagged to');
}

/** The page has the keys: it hears them, and scrolls by them. */
async function pageHasTheKeys(page: Page): Promise<void> {
  await page.evaluate(() => {
    scrollTo(0, 0);
    const heard: string[] = [];
    Reflect.set(window, 'heard', heard);
    addEventListener('keydown', ({ key }) => heard.push(key));
  });
  const hears = async () => {
    await page.keyboard.press('PageDown');
    return page.evaluate(() => scrollY > 0 && Reflect.get(window, 'heard').includes('PageDown'));
  };
  await until('the page to have the keys', hears);
}

const selectedIn = (page: Page): Promise<string> => page.evaluate(() => String(getSelection()));

test('a passage is seen once it is saved, however long the keys for that are held', async () => {
  const page = await openLesson();
  const overlay = overlayOf(on.browser, page);
  await dragOver(page, sentence);
  await on.browser.command(page, 'tag-selection');
  await overlay.pickerOpen();
  await page.keyboard.type('a2');
  await page.keyboard.press('Enter');
  await page.keyboard.down('Control');
  await page.keyboard.down('Enter');
  await untilPainted(page, [sentence]);
  await overlay.says('Tagged to');
  await page.keyboard.up('Enter');
  await page.keyboard.up('Control');
  // The page gets the keys back, and nothing is selected from then on.
  await pageHasTheKeys(page);
  expect(await selectedIn(page)).toBe('');
});

test('when a message is dismissed, the page has the keys again', async () => {
  const page = await openLesson();
  await tag(page);
  await overlayOf(on.browser, page).click('Dismiss');
  await pageHasTheKeys(page);
});

test('a message goes by itself after a press in it, and the page has the keys again', async () => {
  const page = await openLesson();
  await tag(page);
  const overlay = overlayOf(on.browser, page);
  await overlay.click('Undo');
  await overlay.says('Undone');
  await page.mouse.move(5, 5);
  await until('the message to go', async () => !(await overlay.text()).includes('Undone'));
  await pageHasTheKeys(page);
});

test('the Tab key stops at nothing that is not to be seen', async () => {
  const page = await openLesson();
  await tag(page);
  await overlayOf(on.browser, page).click('Dismiss');
  await pageHasTheKeys(page);
  await on.browser.command(page, 'next-passage');
  const overlay = overlayOf(on.browser, page);
  await until('the badge to have the focus', async () => (await overlay.focused())?.includes(sentence));
  await page.keyboard.press('Tab');
  const stop = await until('the next stop', () =>
    on.browser.inOverlay(page, (root) => {
      const { activeElement } = root;
      if (activeElement?.matches('.badge')) return null;
      return activeElement ? activeElement.className : 'page';
    }),
  );
  expect(stop).not.toBe('overlay-holder');
});

test('a passage that can go no further says so', async () => {
  const page = await openLesson();
  await selectText(page, 'everyone');
  await tagSelected(on.browser, page, { find: 'a2' });
  const overlay = overlayOf(on.browser, page);
  await on.browser.command(page, 'next-passage');
  await overlay.says('1 of 1');
  await overlay.click('More');
  await overlay.click('End one word earlier');
  await overlay.says('can’t go further');
});
