import { expect, test } from 'vitest';
import { scene } from './acts/set-up.ts';
import { until } from './driver/until.ts';

const on = scene();
const sentence = 'The browser lets no extension work on this page';

test('on a page of the browser, the popup says that no extension works there, and shows the coverage', async () => {
  const popup = await on.browser.clickToolbar(await on.browser.open('about:blank'));
  await until('the sentence', async () => (await popup.text()).includes(sentence));
  expect(await popup.text()).toContain('0 of 9');
  expect(await popup.text()).not.toContain('Tag on this page');
  await popup.close();
});

test('on the page that stands where nothing could be loaded, the popup says so and offers no tagging', async () => {
  const page = await on.browser.open('about:blank');
  await page.goto('http://localhost:1/').catch(() => null);
  await until('the page about it', () => page.evaluate(() => location.href !== 'about:blank'));
  const popup = await on.browser.clickToolbar(page);
  await until('the sentence', async () => (await popup.text()).includes('This page was not loaded'));
  expect(await popup.text()).not.toContain('Tag on this page');
  await popup.close();
});
