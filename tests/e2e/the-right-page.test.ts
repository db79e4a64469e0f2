/** @module-tag wide-in-chromium */
import type { Page } from 'puppeteer-core';
import { afterEach, expect, test } from 'vitest';
import type { Artifact } from '@/lib/model/artifact';
import type { Tag } from '@/lib/model/tag';
import { openWithOverlay } from './acts/living-page.ts';
import { painted, untilPainted } from './acts/painted.ts';
import { selectText } from './acts/select.ts';
import { scene } from './acts/set-up.ts';
import { deleteEverything, loadSample, records } from './acts/stored.ts';
import { tagSelected } from './acts/tag.ts';
import { until } from './driver/until.ts';

const on = scene();
const shared = 'Bring the labelled jar and your notes to the window at noon.';

/** What is not there counts as lost after some seconds of rest; by then whatever is going to be painted is. */
const restAndMore = 4_000;
const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, restAndMore));

afterEach(async () => {
  await deleteEverything(on.browser);
  await loadSample(on.browser);
});

async function tagged(address: string, quote: string): Promise<Page> {
  const page = await on.browser.open(address);
  await selectText(page, quote);
  await tagSelected(on.browser, page, { find: 'a' });
  await untilPainted(page, [quote]);
  return page;
}

async function stored(): Promise<{ artifacts: number; statuses: string[] }> {
  const page = await on.browser.openExtensionPage('workspace.html#/settings');
  const [artifacts, tags] = [await records<Artifact>(page, 'artifacts'), await records<Tag>(page, 'tags')];
  await page.close();
  return { artifacts: artifacts.length, statuses: tags.map(({ sighting }) => sighting.status) };
}

test('a passage of one of two pages that name themselves the same is neither painted nor lost on the other', async () => {
  await tagged(on.fixtures.address('/pages/shared-name-pond.html'), shared);
  const other = await on.browser.open(on.fixtures.address('/pages/shared-name-reeds.html'));
  await on.browser.command(other, 'next-passage');
  await rest();
  expect(await painted(other)).toEqual([]);
  expect((await stored()).statuses).toEqual(['exact']);
  await other.bringToFront();
  await selectText(other, shared);
  await tagSelected(on.browser, other, { find: 'a' });
  await untilPainted(other, [shared]);
  expect(await stored()).toEqual({ artifacts: 2, statuses: ['exact', 'exact'] });
});

test.each(['book/', 'chapter'])('of two routes #%s1 and #%s2 each has its own passages', async (name) => {
  const address = on.fixtures.address('/pages/fragment-routes.html');
  const page = await tagged(`${address}#${name}1`, shared);
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `${name}2`);
  await rest();
  expect(await painted(page)).toEqual([]);
  expect((await stored()).statuses).toEqual(['exact']);
  await page.bringToFront();
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `${name}1`);
  await untilPainted(page, [shared]);
});

test('a place within a page is no other page', async () => {
  const address = on.fixtures.address('/pages/login-parameter.html');
  const page = await tagged(address, 'the shadow of the stick');
  await page.evaluate(() => {
    location.hash = 'measure';
  });
  await rest();
  expect(await painted(page)).toEqual(['the shadow of the stick']);
  const again = await openWithOverlay(on.browser, `${address}#measure`);
  await untilPainted(again, ['the shadow of the stick']);
});

test.each([
  ['another login', '?sid=4711', '?sid=4712'],
  ['another id of a session', '?PHPSESSID=4711', '?PHPSESSID=4712'],
  ['a parameter of which nothing is known', '?kxv=4711', '?kxv=4712'],
  ['another order of parameters', '?a=1&b=2', '?b=2&a=1'],
  ['a tracking tail', '', '?utm_source=letter&fbclid=4711'],
])('a page is known again under %s, and the popup says so too', async (_, first, second) => {
  const address = on.fixtures.address('/pages/login-parameter.html');
  await tagged(address + first, 'the shadow of the stick');
  const page = await on.browser.open(address + second);
  const popup = await on.browser.clickToolbar(page);
  await untilPainted(page, ['the shadow of the stick']);
  await until('the popup to say so', async () => (await popup.text()).includes('1 passage tagged on this page'));
  await popup.close();
  expect((await stored()).statuses).toEqual(['exact']);
});
