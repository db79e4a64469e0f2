/** @module-tag wide-in-chromium */
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makePdf, untilPdfShown } from './acts/drop-pdf.ts';
import { openPdf } from './acts/pdf.ts';
import { shows } from './acts/stored.ts';
import type { BrowserDriver } from './driver/browser-driver.ts';
import { openChromium } from './driver/chromium.ts';
import { openFirefox } from './driver/firefox.ts';
import { type FixtureServer, startFixtureServer } from './driver/fixture-server.ts';
import { until } from './driver/until.ts';
import { hasVirtualDisplay, openVirtualDisplay, type VirtualDisplay } from './driver/virtual-display.ts';

const isFirefox = process.env.PROOFMARK_BROWSER === 'firefox';
const canAnswer = isFirefox || hasVirtualDisplay;
const line = 'Everyone predicts where the shadow will fall.';

let browser: BrowserDriver;
let fixtures: FixtureServer;
let display: VirtualDisplay | undefined;

beforeAll(async () => {
  if (!canAnswer) return;
  fixtures = await startFixtureServer();
  if (isFirefox) {
    browser = await openFirefox();
  } else {
    display = await openVirtualDisplay();
    browser = await openChromium({ headless: false, environment: display.environment });
  }
});

afterAll(async () => {
  await browser?.close();
  await fixtures?.close();
  display?.close();
});

/** Presses the button as a person does, and answers the browser's question. Firefox is set to agree unasked. */
async function switchOn(): Promise<void> {
  const settings = await browser.openExtensionPage('workspace.html#/settings');
  const button = await until('the button', () => settings.$('button::-p-text(Open every PDF in Proofmark)'));
  await (button as ElementHandle<HTMLButtonElement>).click();
  if (display) {
    // Nothing tells when the question is shown, and for its first half second Chromium takes no key.
    await new Promise((resolve) => setTimeout(resolve, 1500));
    // The refusing button has the focus at first.
    await display.press('Tab');
    await display.press('Return');
  }
  await until('it to be on', () => shows(settings, 'Every PDF opens in Proofmark.'));
  await settings.close();
}

const addressOf = (page: Page): Promise<string> => page.evaluate(() => location.href);

test.skipIf(!canAnswer)(
  'where the person wants it, every PDF that a tab goes to opens in the viewer (Chromium needs xvfb, openbox and xdotool)',
  async () => {
    fixtures.serve('lesson.pdf', await makePdf([[line]]));
    const address = fixtures.address('/files/lesson.pdf?of=today');
    await switchOn();

    const tab = await openPdf(browser, address);
    const viewer = await browser.tabAt('viewer.html');
    await untilPdfShown(viewer, line);
    await tab.close();

    // In a frame the viewer would not have the cookies of the site, and what a form has sent can't be asked for again.
    const page = await browser.open(fixtures.address('/pages/sample-lesson.html'));
    const framed = await page.evaluate(
      (source) =>
        new Promise<number>((resolve) => {
          const frame = document.body.appendChild(document.createElement('iframe'));
          frame.onload = () => resolve(frame.clientWidth);
          frame.src = source;
        }),
      address,
    );
    expect(framed).toBeGreaterThan(0);
    expect(page.frames().map((frame) => frame.url())).not.toContainEqual(expect.stringContaining('viewer.html'));
    await page.evaluate((target) => {
      const form = document.body.appendChild(document.createElement('form'));
      form.method = 'post';
      form.action = target;
      form.submit();
    }, address);
    await until('the answer to the form', async () => (await addressOf(page).catch(() => '')) === address);
  },
);
