import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { lessonPdf } from './acts/pdf-files.ts';
import { scene } from './acts/set-up.ts';
import type { Popup } from './driver/browser-driver.ts';
import type { FirefoxDriver } from './driver/firefox.ts';
import { until } from './driver/until.ts';

const on = scene();
const isFirefox = process.env.PROOFMARK_BROWSER === 'firefox';
const forbidden = 'The browser lets no extension work on this page';
const notLoaded = 'This page was not loaded, or the browser guards its site from extensions';

const inWindow = <T>(body: string): Promise<T> => (on.browser as FirefoxDriver).inWindow<T>(body);

/** As from the address bar: automation goes to no page of the browser's own. */
async function openByHand(address: string): Promise<Page> {
  const page = await on.browser.open('about:blank');
  if (!isFirefox) await page.goto(address).catch(() => null);
  else {
    await inWindow(`
      const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
      gBrowser.selectedBrowser.fixupAndLoadURIString(${JSON.stringify(address)}, { triggeringPrincipal });`);
    await until(address, () =>
      inWindow<boolean>(`
        const { currentURI, webProgress } = gBrowser.selectedBrowser;
        return currentURI.spec === ${JSON.stringify(address)} && !webProgress.isLoadingDocument;`),
    );
  }
  return page;
}

const saysIn = (popup: Popup, sentence: string) =>
  until(`“${sentence}” in the popup`, async () => (await popup.text()).includes(sentence));

/** The button and the keys are answered by the same sentence, with the coverage below it. */
async function isSaid(page: Page, sentence: string): Promise<void> {
  const clicked = await on.browser.clickToolbar(page);
  await saysIn(clicked, sentence);
  expect(await clicked.text()).toContain('0 of 9');
  expect(await clicked.text()).not.toContain('Tag on this page');
  await clicked.close();

  await on.browser.command(page, 'tag-selection');
  const answer = await until('the answer to the keys', () => on.browser.openPopup());
  await saysIn(answer, sentence);
  await answer.close();
}

const own = isFirefox
  ? ['about:config', 'about:license', 'about:reader?url=http%3A%2F%2Flocalhost%2F']
  : ['chrome://version/', 'chrome://extensions/'];

test.each(['about:blank', ...own])(
  'on %s, which is the browser’s own, it is said that no extension works',
  async (address) => {
    await isSaid(await openByHand(address), forbidden);
  },
);

test('where the source of a page is shown, it is said that no extension works', async () => {
  await isSaid(await openByHand(`view-source:${on.fixtures.address('/pages/passages.html')}`), forbidden);
});

test('on the page that stands where nothing could be loaded, that is said', async () => {
  const page = await on.browser.open('about:blank');
  await page.goto('http://localhost:1/').catch(() => null);
  await until('the page about it', () => page.evaluate(() => location.href !== 'about:blank'));
  await isSaid(page, notLoaded);
});

test('a PDF that the browser shows itself is offered to be opened in the viewer, where keys open it at once', async () => {
  on.fixtures.serve('shown.pdf', await lessonPdf(), { 'content-type': 'application/pdf' });
  const page = await openByHand(on.fixtures.address('/files/shown.pdf'));
  const popup = await on.browser.clickToolbar(page);
  await saysIn(popup, 'This is a PDF.');
  await popup.close();
  await on.browser.command(page, 'tag-selection');
  await on.browser.tabAt('viewer.html');
});

/** Sites that Mozilla names: its own, and those that it guards from what it has not looked at. */
test.skipIf(!isFirefox).each([
  ['is restricted', 'extensions.webextensions.restrictedDomains'],
  ['is quarantined', 'extensions.quarantinedDomains.list'],
])('on a site that %s in Firefox, it is said that the site is guarded', async (_, preference) => {
  await inWindow(`Services.prefs.setStringPref('${preference}', 'localhost');`);
  await isSaid(await openByHand(on.fixtures.address('/pages/passages.html')), notLoaded);
  await inWindow(`Services.prefs.clearUserPref('${preference}');`);
});
