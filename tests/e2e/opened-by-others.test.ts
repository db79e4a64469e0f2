/** @module-tag wide-in-firefox */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { makePdf, untilPdfShown } from './acts/drop-pdf.ts';
import { openPdf } from './acts/pdf.ts';
import { shows } from './acts/stored.ts';
import type { BrowserDriver } from './driver/browser-driver.ts';
import { type FixtureServer, startFixtureServer } from './driver/fixture-server.ts';
import { openBrowser } from './driver/open-browser.ts';
import { until } from './driver/until.ts';

const isFirefox = process.env.PROOFMARK_BROWSER === 'firefox';
const line = 'Nobody else may have this fetched.';
const refusal = 'Proofmark does not open inside of another page';

let browser: BrowserDriver;
let fixtures: FixtureServer;

// All sites are allowed, and every PDF opens in the viewer: there is most to be had.
beforeAll(async () => {
  fixtures = await startFixtureServer();
  browser = await openBrowser({
    origins: ['http://*/*', 'https://*/*'],
    permissions: isFirefox ? ['webRequest', 'webRequestBlocking'] : [],
  });
});

afterEach(() => browser.closePages());

afterAll(async () => {
  await browser?.close();
  await fixtures?.close();
});

const viewerPath = (address: string) => `viewer.html?${new URLSearchParams({ url: address })}`;

type Api = { runtime: { getURL(path: string): string } };

/** What a page of the extension is called, where the browser has another name for it than its manifest says. */
const addressOf = (path: string): Promise<string> =>
  browser.inBackground((background, name) => {
    const { browser: firefox, chrome: chromium } = background as unknown as Record<'browser' | 'chrome', Api>;
    return (firefox ?? chromium).runtime.getURL(name);
  }, path);

/** Frames an address in a page. Where nothing may be in it, Firefox never says that it is done. */
const frameIn = (page: Page, address: string): Promise<void> =>
  page.evaluate((source) => {
    const frame = document.createElement('iframe');
    frame.src = source;
    document.body.append(frame);
  }, address);

/** What is seen in the frame of a page that may look. */
const seenInFrame = (page: Page): Promise<string> =>
  page.evaluate(() => document.querySelector('iframe')?.contentDocument?.body.innerText ?? '');

test('what someone else asks the viewer to fetch waits for a click, with its address in sight', async () => {
  const address = fixtures.address('/files/theirs.pdf?whose=another');
  const file = fixtures.serve('theirs.pdf', await makePdf([[line]]));
  for (const query of [{ url: address }, { tab: '1', url: address }]) {
    const viewer = await browser.openExtensionPage(`viewer.html?${new URLSearchParams(query)}`);
    await until('the question', () => shows(viewer, 'Nothing was fetched yet'));
    expect(await shows(viewer, address)).toBe(true);
  }
  const viewer = await browser.tabAt('viewer.html');
  await (await viewer.$('button::-p-text(Open this PDF)'))?.click();
  await untilPdfShown(viewer, line);
  // Once for the click, and so never before it.
  expect(file.requests()).toBe(1);
});

test('no site can have anything fetched by the viewer, in a tab or in a frame', async () => {
  const address = fixtures.address('/files/secret.pdf');
  const file = fixtures.serve('secret.pdf', await makePdf([[line]]));
  const [gate, viewerAt] = await Promise.all([addressOf('/open-pdf.html'), addressOf(`/${viewerPath(address)}`)]);
  for (const target of [viewerAt, `${gate}?${crypto.randomUUID()}:${address}`]) {
    const page = await browser.open(fixtures.address('/pages/sample-lesson.html'));
    await frameIn(page, target);
    // Firefox throws, Chromium shows that it is blocked. Not waited for: Firefox's protocol may wait for ever.
    await page.evaluate((there) => {
      setTimeout(() => window.open(there));
      setTimeout(() => location.assign(there));
    }, target);
  }
  // What Proofmark itself asks for afterwards is fetched: whatever was going to be fetched has been.
  const own = fixtures.serve('own.pdf', await makePdf([[line]]));
  await openPdf(browser, fixtures.address('/files/own.pdf'));
  await until('its own file to be fetched', async () => own.requests() > 0);
  expect(file.requests()).toBe(0);
});

test('what Proofmark asked for may be reloaded and gone back to without another question', async () => {
  // Not kept, since it can't be read: so that it has to be fetched each time.
  const file = fixtures.serve('broken.pdf', new TextEncoder().encode('This is no PDF.'));
  await openPdf(browser, fixtures.address('/files/broken.pdf'));
  const viewer = await browser.tabAt('viewer.html');
  await until('the file to be fetched', () => shows(viewer, 'This file is not a PDF'));
  const once = file.requests();
  // Firefox's protocol waits for ever for the reload of a page of an extension.
  await viewer.evaluate(() => void setTimeout(() => location.reload()));
  await until('it to be fetched again', async () => file.requests() > once);
  const elsewhere = fixtures.address('/pages/sample-lesson.html');
  await viewer.evaluate((there) => void setTimeout(() => location.assign(there)), elsewhere);
  const page = await browser.tabAt('sample-lesson.html');
  await page.evaluate(() => void setTimeout(() => history.back()));
  await until('the viewer again', () => shows(page, 'This file is not a PDF'));
  // Once more by the address alone, and it is someone else's question again.
  const known = file.requests();
  const other = await browser.openExtensionPage(viewerPath(fixtures.address('/files/broken.pdf')));
  await until('the question', () => shows(other, 'Nothing was fetched yet'));
  expect(file.requests()).toBe(known);
});

// In Firefox the driver finds no tab after this click; why is not known, so that there this is not shown to work.
test.skipIf(isFirefox)('a PDF to which the workspace links is opened at once', async () => {
  const workspace = await browser.openExtensionPage('workspace.html#/settings');
  fixtures.serve('linked.pdf', await makePdf([[line]]));
  await workspace.evaluate(
    (href) => {
      document.body.prepend(
        Object.assign(document.createElement('a'), { href, target: '_blank', textContent: 'Lesson' }),
      );
    },
    `/${viewerPath(fixtures.address('/files/linked.pdf'))}`,
  );
  await (await workspace.$('a::-p-text(Lesson)'))?.click();
  await untilPdfShown(await browser.tabAt('viewer.html'), line);
});

test.each(['viewer.html', 'popup.html', 'sidepanel.html', 'workspace.html', 'open-pdf.html'])(
  '%s refuses to run inside of another page',
  async (path) => {
    const page = await browser.openExtensionPage('workspace.html#/settings');
    await frameIn(page, `/${path}`);
    await until('the refusal', async () => (await seenInFrame(page)).includes(refusal));
    const inside = await seenInFrame(page);
    expect(inside.trim().split('\n')).toHaveLength(1);
  },
);
