import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { untilPainted } from './acts/painted.ts';
import { loadSample } from './acts/stored.ts';
import { storeTags } from './acts/tags-of-text.ts';
import type { BrowserDriver } from './driver/browser-driver.ts';
import { type FixtureServer, startFixtureServer } from './driver/fixture-server.ts';
import { openBrowser } from './driver/open-browser.ts';
import { strangePages } from './driver/paths.ts';
import { until } from './driver/until.ts';

const isFirefox = process.env.PROOFMARK_BROWSER === 'firefox';
/** Firefox loads no page ahead of its time. */
const canRun = !isFirefox && existsSync(strangePages);
const html = { 'content-type': 'text/html' };

let browser: BrowserDriver;
let fixtures: FixtureServer;

beforeAll(async () => {
  if (!canRun) return;
  fixtures = await startFixtureServer();
  browser = await openBrowser({ origins: ['http://localhost/*'] });
  await loadSample(browser);
});

afterAll(async () => {
  await browser?.close();
  await fixtures?.close();
});

test.skipIf(!canRun)(
  'a page that was loaded ahead has its passages, and the page in front nothing of them (Chromium; needs ../shared/data/pages)',
  async () => {
    fixtures.serve('prerender-a.html', await readFile(join(strangePages, 'prerender-a.html')), html);
    const ahead = fixtures.serve('prerender-b.html', await readFile(join(strangePages, 'prerender-b.html')), html);
    const quote = 'pencil shadow falls';
    const text = 'Predict where the pencil shadow falls at noon.';
    await storeTags(browser, [{ address: fixtures.address('/files/prerender-b.html'), text, quotes: [quote] }]);

    const page = await browser.open(fixtures.address('/files/prerender-a.html'));
    await until('the other page to be loaded ahead', async () => ahead.requests() > 0);
    // Time for what must not happen; what follows shows that the same page does get its overlay.
    await page.evaluate('new Promise((resolve) => setTimeout(resolve, 700))');
    expect(await browser.inOverlay(page, () => true)).toBeNull();

    await page.click('#go');
    await until('the other page', async () =>
      String(await page.evaluate('location.href')).endsWith('prerender-b.html'),
    );
    expect(await page.evaluate(`performance.getEntriesByType('navigation')[0].activationStart > 0`)).toBe(true);
    await untilPainted(page, [quote]);
  },
);
