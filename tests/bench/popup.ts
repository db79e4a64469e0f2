import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { manyTags, restoreAll } from '../e2e/acts/many-passages';
import { shows } from '../e2e/acts/stored';
import type { BrowserDriver } from '../e2e/driver/browser-driver';
import { openChromium } from '../e2e/driver/chromium';
import { openFirefox } from '../e2e/driver/firefox';
import { until } from '../e2e/driver/until';

/** How often each page is opened. */
const rounds = 21;
const tags = 1_000;

/** What the browser itself needs for a page of the extension, with a word in it. */
const empty = '<!doctype html><html lang="en"><meta charset="utf-8"><title>Empty</title><body>Empty</body></html>';

/** Prints how soon the popup paints, and how soon it says what is covered, beside an empty page, opened in turn. */
export async function main(given: readonly string[]): Promise<number> {
  const builds = await mkdtemp(join(tmpdir(), 'proofmark-bench-popup-'));
  const output = process.env.PROOFMARK_OUTPUT ?? '.output';
  process.env.PROOFMARK_OUTPUT = builds;
  const rows: Record<string, Record<string, string>> = {};
  try {
    for (const name of given.includes('--firefox') ? (['chromium', 'firefox'] as const) : (['chromium'] as const)) {
      const build = name === 'chromium' ? 'chrome-mv3' : 'firefox-mv3';
      await cp(join(output, build), join(builds, build), { recursive: true });
      await writeFile(join(builds, build, 'empty.html'), empty);
      rows[name] = await measured(name === 'chromium' ? await openChromium() : await openFirefox());
    }
  } finally {
    await rm(builds, { recursive: true, force: true });
  }
  console.table(rows);
  return 0;
}

async function measured(browser: BrowserDriver): Promise<Record<string, string>> {
  try {
    await restoreAll(browser, manyTags(tags, 50), tags);
    const times = { empty: [] as number[], paint: [] as number[], covered: [] as number[] };
    for (let round = 0; round <= rounds; round += 1) {
      const bare = await browser.openExtensionPage('empty.html');
      const emptyAt = await firstPaint(bare);
      await bare.close();
      const popup = await browser.openExtensionPage('popup.html');
      const paintAt = await firstPaint(popup);
      const coveredAt = await shownAt(popup);
      await popup.close();
      // The first of each is compiled anew.
      if (round === 0) continue;
      times.empty.push(emptyAt);
      times.paint.push(paintAt);
      times.covered.push(coveredAt);
    }
    const base = median(times.empty);
    const beside = (of: readonly number[]) => `${median(of).toFixed(0)} ms, ${(median(of) / base).toFixed(2)}×`;
    return {
      'empty page': `${base.toFixed(0)} ms`,
      'popup, first paint': beside(times.paint),
      'popup, what is covered': beside(times.covered),
    };
  } finally {
    await browser.close();
  }
}

const firstPaint = (page: Page): Promise<number> =>
  until('the first paint', () =>
    page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null),
  );

/** When the largest text was painted that the popup has once it is shown; in ms after it was opened. */
async function shownAt(popup: Page): Promise<number> {
  await until('what is covered', () => shows(popup, 'All 9 have evidence.'));
  return popup.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const observer = new PerformanceObserver((list) => {
          observer.disconnect();
          resolve(list.getEntries().at(-1)?.startTime ?? Number.NaN);
        });
        observer.observe({ type: 'largest-contentful-paint', buffered: true });
      }),
  );
}

function median(of: readonly number[]): number {
  return of.toSorted((a, b) => a - b)[Math.floor(of.length / 2)] ?? Number.NaN;
}
