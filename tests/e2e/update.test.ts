import { rm } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { overlayOf } from './acts/overlay.ts';
import { untilPainted } from './acts/painted.ts';
import { lessonPdf, writeTemporary } from './acts/pdf-files.ts';
import { selectText } from './acts/select.ts';
import { loadSample } from './acts/stored.ts';
import { tagSelected } from './acts/tag.ts';
import { openPdf, openViewer, untilShown } from './acts/viewer.ts';
import { inChromium, inFirefox } from './acts/wide.ts';
import type { BrowserDriver } from './driver/browser-driver.ts';
import { type FixtureServer, startFixtureServer } from './driver/fixture-server.ts';
import { openBrowser } from './driver/open-browser.ts';
import { until } from './driver/until.ts';

const written = 'The river sorts them by weight, which learners can see.';

let fixtures: FixtureServer;
let lesson = '';
let browser: BrowserDriver | undefined;

beforeAll(async () => {
  fixtures = await startFixtureServer();
  lesson = await writeTemporary('lesson.pdf', await lessonPdf());
});

afterEach(() => browser?.close());

afterAll(async () => {
  await fixtures.close();
  await rm(lesson, { force: true });
});

/** A browser with a page in it that has one tag, and a second that is being written. */
async function openWriting(origins: string[]): Promise<{ browser: BrowserDriver; page: Page }> {
  const made = await openBrowser({ isUpdated: true, origins });
  browser = made;
  await loadSample(made);
  const page = await made.open(fixtures.address('/pages/passages.html?update'));
  await selectText(page, 'the stones');
  await tagSelected(made, page, { find: 'a1' });
  await selectText(page, 'where it slows');
  await made.command(page, 'tag-selection');
  await overlayOf(made, page).pickerOpen();
  await page.keyboard.type('a2');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.type(written);
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  return { browser: made, page };
}

/** Whether the page shows anything of ours. A host without a box shows nothing, and what is fixed in it neither. */
const showsOverlay = (page: Page) =>
  page.evaluate(() => {
    const host = document.querySelector('[data-proofmark-overlay]');
    return host !== null && getComputedStyle(host).display !== 'none';
  });

test('an update leaves no dead overlay behind, and what was being written is offered again', async () => {
  const { browser, page } = await openWriting([]);

  await browser.update();

  await until('the overlay to go', async () => !(await showsOverlay(page)));
  // Chromium ends where automation presses the button of an extension that was loaded anew.
  if (browser.name === 'chromium') return;
  await page.bringToFront();
  const popup = await browser.clickToolbar(page);
  await until('the passage in the popup', async () => (await popup.text()).includes('1 passage tagged'));
  await until('the overlay', () => showsOverlay(page));
  await popup.close();
  await page.bringToFront();
  const overlay = overlayOf(browser, page);
  await overlay.says('You were writing about “where it slows”.');
  await overlay.click('Continue writing');
  await until(
    'the picker with what was written',
    async () => (await browser.inPrivate(page, (root) => root.querySelector('textarea')?.value)) === written,
  );
  await untilPainted(page, ['the stones']);
});

test('where the site is allowed, the overlay of the next version comes by itself', inFirefox, async () => {
  const { browser, page } = await openWriting(['http://localhost/*']);

  await browser.update();

  await page.bringToFront();
  await overlayOf(browser, page).says('You were writing about “where it slows”.');
  expect(await overlayOf(browser, page).dialog()).toBeNull();
  await untilPainted(page, ['the stones']);
});

test('what is new is offered in the popup until it was read, and stands in the help after that', async () => {
  const made = await openBrowser({});
  browser = made;
  await loadSample(made);
  await made.inBackground(() => Reflect.get(globalThis, 'chrome').storage.local.set({ seenVersion: '0.0.1' }));
  const page = await made.open(fixtures.address('/pages/passages.html?news'));
  const popup = await made.clickToolbar(page);
  await until('the offer', async () => (await popup.text()).includes('What is new'));
  await popup.press('What is new');

  const help = await made.tabAt('/workspace.html#/help');
  const headings = (from: Page) => from.$$eval('h2', (all) => all.map(({ textContent }) => textContent));
  await until('what is new, before all else', async () => (await headings(help))[0] === 'What is new');
  await until('it to count as read', () =>
    made.inBackground(
      async () => !('seenVersion' in (await Reflect.get(globalThis, 'chrome').storage.local.get('seenVersion'))),
    ),
  );
  const later = await made.openExtensionPage('workspace.html#/help');
  await until('the help as it always is', async () => (await headings(later)).at(-1) === 'What is new');
  await page.bringToFront();
  const again = await made.clickToolbar(page);
  await until('the help', async () => /^Help$/m.test(await again.text()));
});

test('the pages of the extension come back where they were', inFirefox, async () => {
  const made = await openBrowser({ isUpdated: true });
  browser = made;
  await loadSample(made);
  const viewer = await openViewer(made);
  await openPdf(viewer, lesson);
  await until('the file to be kept', () => viewer.evaluate(() => location.search.startsWith('?file=')));
  await viewer.evaluate(() => document.querySelector('.pdfViewer')?.parentElement?.scrollTo(0, 1_500));
  const settings = await made.openExtensionPage('workspace.html#/settings');
  await until('the page to have moved', () =>
    settings.evaluate(() => {
      window.scrollTo(0, 300);
      return scrollY === 300;
    }),
  );
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  const seen = () => document.querySelector('.pdfViewer')?.parentElement?.scrollTop ?? 0;
  const place = await viewer.evaluate(seen);
  expect(place).toBeGreaterThan(1_000);

  await made.update();

  const again = await made.tabAt('viewer.html?file=');
  await untilShown(again, lesson);
  await until('the place in the file', async () => Math.abs((await again.evaluate(seen)) - place) < 40);
  const settingsAgain = await made.tabAt('workspace.html#/settings');
  await until('the place in the settings', () => settingsAgain.evaluate(() => Math.abs(scrollY - 300) < 5));
});

test(
  'the number on the button stays over an update, and when the extension is turned off and on',
  inChromium,
  async () => {
    const made = await openBrowser({ isUpdated: true });
    browser = made;
    await loadSample(made);
    const page = await made.open(fixtures.address('/pages/passages.html'));
    const before = await until('a number', async () => /^\d+$/.exec(await made.badge())?.[0]);

    await made.update();
    await page.bringToFront();
    await until('the number', async () => (await made.badge()) === before);

    await made.turnOffAndOn();
    await page.bringToFront();
    await until('the number', async () => (await made.badge()) === before);
  },
);
