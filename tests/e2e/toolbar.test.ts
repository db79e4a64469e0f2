import { expect, test } from 'vitest';
import { scene } from './acts/set-up.ts';
import { press } from './acts/stored.ts';
import { until } from './driver/until.ts';

const on = scene();

interface Windows {
  windows: {
    create(about: object): Promise<{ id: number }>;
    getLastFocused(): Promise<{ id: number }>;
  };
  runtime: { getURL(path: string): string };
}

const inFront = () =>
  on.browser.inBackground(async (background) => {
    const { windows } = Reflect.get(background, 'chrome') as Windows;
    return (await windows.getLastFocused()).id;
  });

// Chromium without a screen says of every window that it is in front.
test.skipIf(process.env.PROOFMARK_BROWSER !== 'firefox')(
  'Workspace in the popup brings the window to the front in which the workspace is',
  async () => {
    const before = await inFront();
    const other = await on.browser.inBackground(async (background) => {
      const { windows, runtime } = Reflect.get(background, 'chrome') as Windows;
      return (await windows.create({ url: runtime.getURL('/popup.html'), focused: true })).id;
    });
    await until('the other window in front', async () => (await inFront()) === other);
    const popup = await on.browser.tabAt('popup.html');
    await until('the other window in front still', async () => (await inFront()) === other);
    await press(popup, 'Workspace');
    await until('the first window in front', async () => (await inFront()) === before);
  },
);

test('Page Down scrolls the popup, also from the list, and chooses nothing', async () => {
  const popup = await on.browser.openExtensionPage('popup.html');
  await popup.setViewport({ width: 380, height: 400 });
  const choice = await until('the credentials', () => popup.$('.credential-select'));
  for (const field of [choice, await until('a row', () => popup.$('[data-act]'))]) {
    await popup.evaluate(() => scrollTo(0, 0));
    await field.focus();
    await popup.keyboard.press('PageDown');
    await until('the popup to have scrolled', () => popup.evaluate(() => scrollY > 0));
  }
  expect(await popup.$eval('.credential-select', (select) => (select as HTMLSelectElement).selectedIndex)).toBe(0);
});
