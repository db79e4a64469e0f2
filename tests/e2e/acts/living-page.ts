import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, expect } from 'vitest';
import type { BrowserDriver } from '../driver/browser-driver.ts';
import { until } from '../driver/until.ts';
import { untilPainted } from './painted.ts';
import { type Scene, scene } from './set-up.ts';
import { storeTags } from './tags-of-text.ts';

/** One tab for all tests of a file, with the overlay in it. Its tags are stored before their text is on the page. */
export interface LivingPage extends Scene {
  page: Page;
  /** Puts markup in place of all that the page's main part holds. */
  put(markup: string): Promise<void>;
  /** Resolves once exactly these passages are painted. */
  shows(...quotes: string[]): Promise<void>;
}

/**
 * @param sentences What the page read like on the earlier visit, line by line.
 * @param quotes What was tagged then.
 */
export function livingPage(sentences: readonly string[], quotes: readonly string[]): LivingPage {
  const on = scene({ keepsTabs: true });
  const errors: string[] = [];
  let page: Page | undefined;

  const there = (): Page => {
    if (!page) throw new Error('the page is opened before the first test');
    return page;
  };

  beforeAll(async () => {
    const address = on.fixtures.address('/pages/living.html');
    await storeTags(on.browser, [{ address, text: sentences.join('\n'), quotes }]);
    page = await openWithOverlay(on.browser, address);
    page.on('pageerror', (error) => errors.push(String(error)));
  });

  afterEach(async () => {
    await put('');
    await untilPainted(there(), []);
    expect(errors.splice(0)).toEqual([]);
  });

  const put = (markup: string): Promise<void> =>
    there().evaluate((inside) => {
      const main = document.querySelector('main');
      if (main) main.innerHTML = inside;
    }, markup);

  return {
    get browser() {
      return on.browser;
    },
    get fixtures() {
      return on.fixtures;
    },
    get page() {
      return there();
    },
    put,
    shows: (...shown) => untilPainted(there(), shown),
  };
}

/** Opens a page with tags, and the overlay in it by one click on the toolbar button. */
export async function openWithOverlay(browser: BrowserDriver, address: string): Promise<Page> {
  const page = await browser.open(address);
  const popup = await browser.clickToolbar(page);
  await until('the overlay', () => browser.inOverlay(page, () => true));
  await popup.close();
  await page.bringToFront();
  return page;
}
