import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { overlayOf } from './acts/overlay.ts';
import { untilPainted } from './acts/painted.ts';
import { type KeyedBrowser, openKeyedBrowser } from './acts/real-keys.ts';
import { dragOver, selectedText, selectText } from './acts/select.ts';
import { loadSample, shows } from './acts/stored.ts';
import { tagSelected } from './acts/tag.ts';
import { type FixtureServer, startFixtureServer } from './driver/fixture-server.ts';
import { builtExtension } from './driver/paths.ts';
import { shortcutKeys } from './driver/shortcut-keys.ts';
import { until } from './driver/until.ts';
import { hasVirtualDisplay } from './driver/virtual-display.ts';

/** Keys of a keyboard, in a window: a command that a test runs itself runs also where the browser would never. */
const can = test.skipIf(!hasVirtualDisplay);
const name = process.env.PROOFMARK_BROWSER === 'firefox' ? 'firefox' : 'chromium';
const keys = shortcutKeys(builtExtension(name));
const sentences = ['marks a guess on the drawing', 'everyone writes one sentence'];

let keyed: KeyedBrowser;
let fixtures: FixtureServer;
let visit = 0;

beforeAll(async () => {
  if (!hasVirtualDisplay) return;
  fixtures = await startFixtureServer();
  keyed = await openKeyedBrowser();
  await loadSample(keyed.browser);
});

afterEach(async () => {
  await keyed?.browser.closePages();
});

afterAll(async () => {
  await keyed?.close();
  await fixtures?.close();
});

const openLesson = async (): Promise<Page> => {
  const page = await keyed.browser.open(fixtures.address(`/pages/sample-lesson.html?class=${++visit}`));
  // A click on nothing: the keys are the page's, and no field's of the browser.
  await page.mouse.click(2, 2);
  return page;
};

can('every command has the keys that it asks for', async () => {
  const given = await keyed.browser.inBackground(async (background) => {
    const commands: { name: string; shortcut: string }[] = await Reflect.get(background, 'chrome').commands.getAll();
    return Object.fromEntries(commands.map((command) => [command.name, command.shortcut]));
  });
  expect(given).toEqual(keys);
  expect(new Set(Object.values(keys)).size).toBe(4);
});

can('the keys for tagging open the picker, time after time, and what is typed then is typed there', async () => {
  const page = await openLesson();
  const overlay = overlayOf(keyed.browser, page);
  for (const sentence of [...sentences, ...sentences, ...sentences]) {
    await selectText(page, sentence);
    await keyed.press(keys['tag-selection']);
    await overlay.pickerOpen();
    expect(await keyed.openMenus()).toEqual([]);
    await keyed.type('a1');
    const typed = await keyed.browser.inPrivate(page, (root) => root.querySelector('input')?.value);
    expect(typed).toBe('a1');
    expect(await selectedText(page)).toBe(sentence);
    await keyed.press('Escape');
    await overlay.dialogClosed();
  }
});

can('the keys for the next and the previous passage go there', async () => {
  const page = await openLesson();
  for (const sentence of sentences) {
    await selectText(page, sentence);
    await tagSelected(keyed.browser, page, { find: 'a1' });
  }
  await untilPainted(page, sentences);
  const overlay = overlayOf(keyed.browser, page);
  const isAt = (words: string) =>
    until(`the badge of “${words}” to have the focus`, async () => (await overlay.focused())?.includes(words));

  // From the top, so that both are yet to come.
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  await page.mouse.click(2, 2);
  await keyed.press(keys['next-passage']);
  await isAt(sentences[0] ?? '');
  await keyed.press(keys['next-passage']);
  await isAt(sentences[1] ?? '');
  await keyed.press(keys['previous-passage']);
  await isAt(sentences[0] ?? '');
  expect(await keyed.openMenus()).toEqual([]);
});

can('the keys for the popup open it', async () => {
  await openLesson();
  await keyed.press(keys._execute_action);
  const popup = await until('the popup', () => keyed.browser.openPopup());
  await until('its words', async () => (await popup.text()).includes('of 9'));
  expect(await keyed.openMenus()).toEqual([]);
  await popup.close();
});

/** Only Firefox lets an extension change its keys by itself. */
const canChange = test.skipIf(!hasVirtualDisplay || name !== 'firefox');

const change = (shortcut: string) =>
  keyed.browser.inBackground(
    (background, keys) => Reflect.get(background, 'browser').commands.update({ name: 'tag-selection', shortcut: keys }),
    shortcut,
  );

canChange('the keys that the person has set are those that are shown and that work', async () => {
  const page = await openLesson();
  const overlay = overlayOf(keyed.browser, page);
  await selectText(page, sentences[0] ?? '');
  await tagSelected(keyed.browser, page, { find: 'a1' });
  await change('Alt+Shift+Y');

  const settings = await keyed.browser.openExtensionPage('workspace.html#/settings');
  await until('the keys in the settings', () => shows(settings, 'Alt+Shift+Y'));
  await page.bringToFront();
  await dragOver(page, sentences[1] ?? '');
  const shown = () =>
    keyed.browser.inOverlay(page, (root) => {
      const button = root.querySelector('.selection-button');
      return [button?.querySelector<HTMLElement>('.key-hint')?.dataset.keys, button?.ariaKeyShortcuts].join(' ');
    });
  await until('the keys at the button', async () => (await shown()) === 'Alt+Shift+Y Alt+Shift+Y');
  await keyed.press('Alt+Shift+Y');
  await overlay.pickerOpen();
  await keyed.press('Escape');
  await overlay.dialogClosed();
});

canChange(
  'where no keys are set that is said, in the settings and where one begins, with the way to set them',
  async () => {
    await change('');
    const settings = await keyed.browser.openExtensionPage('workspace.html#/settings');
    await until('the settings to say so', () => shows(settings, 'no keys set'));
    expect(await shows(settings, 'Where no keys are set')).toBe(true);
    await settings.close();

    const page = await openLesson();
    const overlay = overlayOf(keyed.browser, page);
    const popup = await keyed.browser.clickToolbar(page);
    await popup.press('Tag on this page');
    await overlay.says('No keys are set for that.');
    await overlay.click('Set keys');
    await keyed.browser.tabAt('#/settings');
  },
);
