import type { Browser, Page } from 'puppeteer-core';
import { until } from './until.ts';

/** Installs the built extension; where that fails, no browser stays behind. */
export async function install(browser: Browser, folder: string): Promise<string> {
  try {
    return await browser.installExtension(folder);
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/** Closes the tab that greets who has just installed the extension: it would stand before those of the tests. */
export async function closeWelcome(browser: Browser): Promise<void> {
  const welcome = await tabAt(browser, '/workspace.html#/welcome');
  await welcome.close();
}

/**
 * Closes all tabs but a new, empty one: a browser without tabs would end. Small windows go first: Firefox opens the new tab
 * in the front window, which must be the browser's own.
 */
export async function closePages(browser: Browser): Promise<void> {
  const old = await browser.pages();
  const addresses = await Promise.all(old.map(addressOf));
  await Promise.all(old.filter((_, place) => addresses[place]?.includes('overlay-frame.html')).map(closed));
  await browser.newPage();
  await Promise.all(old.map(closed));
}

const closed = (page: Page) => page.close().catch(() => undefined);

/** Firefox doesn't report where extension pages are, and lists some that are gone. */
const addressOf = async (page: Page) => String(await page.evaluate('location.href').catch(() => ''));

/** The tab whose address has this in it, once there is one, in front. */
export function tabAt(browser: Browser, part: string): Promise<Page> {
  return until(`a tab at ${part}`, async () => {
    for (const page of await browser.pages()) {
      if (!(await addressOf(page)).includes(part)) continue;
      await page.bringToFront();
      return page;
    }
    return null;
  });
}
