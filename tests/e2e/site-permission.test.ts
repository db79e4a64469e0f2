import { afterAll, beforeAll, expect, test } from 'vitest';
import { untilPainted } from './acts/painted.ts';
import { selectText } from './acts/select.ts';
import { loadSample, press } from './acts/stored.ts';
import { tagSelected } from './acts/tag.ts';
import type { BrowserDriver, Popup } from './driver/browser-driver.ts';
import { openChromium } from './driver/chromium.ts';
import { openFirefox } from './driver/firefox.ts';
import { type FixtureServer, startFixtureServer } from './driver/fixture-server.ts';
import { until } from './driver/until.ts';
import { hasVirtualDisplay, openVirtualDisplay, type VirtualDisplay } from './driver/virtual-display.ts';

const isFirefox = process.env.PROOFMARK_BROWSER === 'firefox';
const canAnswer = isFirefox || hasVirtualDisplay;

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
  await loadSample(browser);
});

afterAll(async () => {
  await browser?.close();
  await fixtures?.close();
  display?.close();
});

/** Answers the browser's question. Firefox is set to agree unasked. */
async function agree(popup: Popup): Promise<void> {
  if (display) {
    await until('the question, for which the popup closes', async () => !(await popup.isOpen()));
    // Nothing tells when the question is shown, and for its first half second Chromium takes no key.
    await new Promise((resolve) => setTimeout(resolve, 1500));
    // The refusing button has the focus at first.
    await display.press('Tab');
    await display.press('Return');
  }
  await until('the site to be allowed', isAllowed);
}

const isAllowed = (): Promise<boolean> =>
  browser.inBackground((background) =>
    Reflect.get(background, 'chrome').permissions.contains({ origins: ['http://localhost/*'] }),
  );

test.skipIf(!canAnswer)(
  'on a site that the person allowed, the passages are there at once (Chromium needs xvfb, openbox and xdotool)',
  async () => {
    const page = await browser.open(fixtures.address('/pages/sample-lesson.html'));
    await selectText(page, 'marks a guess on the drawing');
    await tagSelected(browser, page, { find: 'a1' });

    const popup = await browser.clickToolbar(page);
    await popup.press('Show my tags here every time');
    await agree(popup);

    await page.bringToFront();
    await page.reload();
    await untilPainted(page, ['marks a guess on the drawing']);

    const other = await browser.open(fixtures.address('/pages/passages.html'));
    expect(await other.$('[data-proofmark-overlay]')).toBeNull();

    const settings = await browser.openExtensionPage('workspace.html#/settings');
    await press(settings, 'Remove http://localhost');
    await until('the site to be gone', async () => !(await isAllowed()));
    await page.bringToFront();
    await page.reload();
    expect(await page.$('[data-proofmark-overlay]')).toBeNull();
  },
);
