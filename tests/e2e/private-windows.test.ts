import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadSample, records } from './acts/stored.ts';
import { type FirefoxDriver, openFirefox } from './driver/firefox.ts';
import { type FixtureServer, startFixtureServer } from './driver/fixture-server.ts';
import { until } from './driver/until.ts';

const isFirefox = process.env.PROOFMARK_BROWSER === 'firefox';
const sentence = 'This is a private window, where Proofmark keeps nothing.';

let browser: FirefoxDriver;
let fixtures: FixtureServer;

beforeAll(async () => {
  if (!isFirefox) return;
  fixtures = await startFixtureServer();
  browser = await openFirefox();
  await loadSample(browser);
});

afterAll(async () => {
  await browser?.close();
  await fixtures?.close();
});

test.skipIf(!isFirefox)('in a private window of Firefox nothing is kept, and whatever is asked says so', async () => {
  const address = fixtures.address('/pages/passages.html');
  const { evaluate, clickToolbar, command, close } = await browser.openPrivately(address);

  const popup = await clickToolbar();
  await until('the popup to say so', async () => (await popup.text()).includes(sentence));
  expect(await popup.text()).not.toContain('Tag on this page');
  await popup.close();

  await evaluate(`content.getSelection().selectAllChildren(content.document.querySelector('p'))`);
  await command('tag-selection');
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  expect(await evaluate(`content.document.querySelector('[data-proofmark-overlay]') === null`)).toBe(true);

  await close();
  const workspace = await browser.openExtensionPage('workspace.html#/settings');
  expect(await records(workspace, 'tags')).toEqual([]);
  expect(await records(workspace, 'artifacts')).toEqual([]);
});
