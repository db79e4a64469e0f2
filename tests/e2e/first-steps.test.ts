import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Tag } from '@/lib/model/tag';
import { overlayOf } from './acts/overlay.ts';
import { dragOver } from './acts/select.ts';
import { press, records, shows } from './acts/stored.ts';
import type { BrowserDriver } from './driver/browser-driver.ts';
import { openBrowser } from './driver/open-browser.ts';
import { until } from './driver/until.ts';

let browser: BrowserDriver;

beforeAll(async () => {
  browser = await openBrowser({ keepsWelcome: true });
});

afterAll(() => browser?.close());

const here = () => browser.tabAt('/workspace.html#/welcome');

test('who has installed it comes to the first steps, of which none is done, and from them to the first tag', async () => {
  const page = await here();
  await until('the steps', () => shows(page, 'Tag your first sentence'));
  expect(await page.$$('.welcome-step[data-done="true"]')).toHaveLength(0);

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
  await press(page, 'Open Fractions on a string');
  const lesson = await browser.tabAt('/lesson.html');
  await until('the badge', async () => (await overlayOf(browser, lesson).badges()).length === 1);
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
