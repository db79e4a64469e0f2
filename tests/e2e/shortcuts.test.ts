import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { overlayOf } from './acts/overlay.ts';
import { untilPainted } from './acts/painted.ts';
import { type KeyedBrowser, openKeyedBrowser } from './acts/real-keys.ts';
import { selectedText, selectText } from './acts/select.ts';
import { loadSample } from './acts/stored.ts';
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
