import { expect, test } from 'vitest';
import { scene } from './acts/set-up.ts';
import { until } from './driver/until.ts';

const on = scene();

interface Windows {
  tabs: { query(about: object): Promise<{ windowId: number }[]> };
  windows: {
    create(about: object): Promise<{ id: number }>;
    getLastFocused(): Promise<{ id: number }>;
    remove(id: number): Promise<void>;
  };
  runtime: { getURL(path: string): string };
}

// Chromium without a screen says of every window that it is in front.
test.skipIf(process.env.PROOFMARK_BROWSER !== 'firefox')(
  'Workspace in the popup brings the window to the front in which the workspace is',
  async () => {
    await on.browser.openExtensionPage('workspace.html#/settings');
    const page = await on.browser.open(on.fixtures.address('/pages/passages.html'));
    const before = await on.browser.inBackground(async (background) => {
      const { windows } = Reflect.get(background, 'chrome') as Windows;
      return (await windows.getLastFocused()).id;
    });
    await on.browser.inBackground(async (background, url) => {
      const { windows } = Reflect.get(background, 'chrome') as Windows;
      return (await windows.create({ url, focused: true })).id;
    }, on.fixtures.address('/pages/passages.html?other'));
    const other = await on.browser.tabAt('passages.html?other');
    const popup = await on.browser.clickToolbar(other);
    await popup.press('Workspace');
    await until('the first window in front', () =>
      on.browser.inBackground(async (background, id) => {
        const { windows } = Reflect.get(background, 'chrome') as Windows;
        return (await windows.getLastFocused()).id === id;
      }, before),
    );
    expect(page.isClosed()).toBe(false);
  },
);

test('Page Down scrolls the popup and rates nothing', async () => {
  const popup = await on.browser.openExtensionPage('popup.html');
  const rating = await until('a rating', () => popup.$('select.rating-select'));
  await rating.focus();
  await popup.keyboard.press('PageDown');
  await popup.keyboard.press('PageDown');
  await new Promise((resolve) => setTimeout(resolve, 500));
  const values = await popup.$$eval('select', (selects) => selects.map((select) => select.selectedIndex));
  expect(values.every((value) => value === 0)).toBe(true);
  expect(await popup.evaluate(() => scrollY)).toBeGreaterThan(0);
});
