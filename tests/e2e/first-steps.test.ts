import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Tag } from '@/lib/model/tag';
import { overlayOf } from './acts/overlay.ts';
import { dragOver } from './acts/select.ts';
import { deleteEverything, press, records, shows } from './acts/stored.ts';
import type { BrowserDriver } from './driver/browser-driver.ts';
import { type FixtureServer, startFixtureServer } from './driver/fixture-server.ts';
import { openBrowser } from './driver/open-browser.ts';
import { until } from './driver/until.ts';

let browser: BrowserDriver;
let fixtures: FixtureServer;

beforeAll(async () => {
  fixtures = await startFixtureServer();
  browser = await openBrowser({ keepsWelcome: true });
});

afterAll(async () => {
  await browser?.close();
  await fixtures?.close();
});

const here = () => browser.tabAt('/workspace.html#/welcome');

test('who has installed it comes to the first steps, of which none is done, and from them to the first tag', async () => {
  const page = await here();
  await until('the steps', () => shows(page, 'Tag your first sentence'));
  // Whether the button is in sight, each browser decides.
  expect(await page.$$('.welcome-step:not(:first-child)[data-done="true"]')).toHaveLength(0);

  let presses = 0;
  const count = async (act: Promise<unknown>) => {
    presses += 1;
    await act;
  };
  await count(press(page, 'Load the sample program'));
  await until('the credential to be there', () => shows(page, 'You have a credential to tag to.'));
  await count(press(page, 'Open the lesson'));
  const lesson = await browser.tabAt('/lesson.html');
  const overlay = overlayOf(browser, lesson);
  await until('the overlay', () => browser.inOverlay(lesson, () => true));
  await count(dragOver(lesson, 'Decide which of two fractions is larger and say how they know.'));
  await count(overlay.click('Tag'));
  await overlay.pickerOpen();
  await count(lesson.keyboard.press('Enter'));
  await count(overlay.click('Save'));
  await overlay.dialogClosed();
  await overlay.says('Tagged to A1');
  expect(presses).toBe(6);

  await press(lesson, 'Back to the first steps');
  const back = await here();
  await until('the last step to be done', () => shows(back, 'Your first passage is tagged.'));
  const [tag] = await records<Tag>(back, 'tags');
  expect(tag?.passage.quote).toBe('Decide which of two fractions is larger and say how they know.');
});

test('the lesson shows its tag again, and the list of artifacts leads to it', async () => {
  const page = await browser.openExtensionPage('workspace.html#/artifacts');
  const link = await until('the lesson', () => page.$('a[aria-label^="Open Fractions on a string"]'));
  const address = await link.evaluate((each) => each.getAttribute('href') ?? '');
  expect(address).toMatch(/\/lesson\.html$/);
  const lesson = await browser.openExtensionPage('lesson.html');
  await until('the badge', async () => (await overlayOf(browser, lesson).badges()).length === 1);
});

test('a picker without a program loads the sample and goes on with what was selected; then tags can be shown every time', async () => {
  await deleteEverything(browser);
  const page = await browser.open(fixtures.address('/pages/sample-lesson.html'));
  const overlay = overlayOf(browser, page);
  await dragOver(page, 'marks a guess on the drawing');
  await browser.command(page, 'tag-selection');
  await overlay.says('There is nothing to tag to yet.');
  await overlay.click('Load the sample program');
  await overlay.pickerOpen();
  await page.keyboard.press('Enter');
  await overlay.click('Save');
  await overlay.dialogClosed();
  await overlay.says('After a reload, your tags show here only once you press');
  await overlay.click('Show my tags here every time');
  if (browser.name === 'firefox') {
    // It lets no frame within a page ask: the popup does.
    const popup = await until('the popup', () => browser.openPopup());
    await until('the offer in it', async () => (await popup.text()).includes('Show my tags here every time'));
    await popup.close();
  } else {
    // Headless, nobody answers what the browser asks.
    await overlay.click('Not now');
    await until('the offer to be over', async () => !(await overlay.text()).includes('Show my tags here every time'));
  }

  const own = await browser.openExtensionPage('workspace.html#/settings');
  const tags = await records<Tag>(own, 'tags');
  expect(tags.map(({ passage }) => passage.quote)).toEqual(['marks a guess on the drawing']);
});

test('the first steps open once: neither where the background begins again, nor where the extension is turned on', async () => {
  await browser.closePages();
  await browser.turnOffAndOn();
  const page = await browser.openExtensionPage('workspace.html#/settings');
  const opened = await page.evaluate(
    `(globalThis.browser ?? chrome).tabs.query({}).then((tabs) => tabs.filter(({ url }) => url?.endsWith('#/welcome')).length)`,
  );
  expect(opened).toBe(0);
});
