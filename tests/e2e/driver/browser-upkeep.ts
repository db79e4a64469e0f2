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

/**
 * Closes all tabs but a new, empty one: a browser without tabs would end. The oldest is the last to go: Firefox opens the
 * new one in the front window, which must be the browser's own and no small one that a test has left behind.
 */
export async function closePages(browser: Browser): Promise<void> {
  const [oldest, ...others] = await browser.pages();
  await Promise.all(others.map(closed));
  await browser.newPage();
  if (oldest) await closed(oldest);
}

const closed = (page: Page) => page.close().catch(() => undefined);

/** The tab whose address has this in it, once there is one, in front. Firefox doesn't report where extension pages are. */
export function tabAt(browser: Browser, part: string): Promise<Page> {
  return until(`a tab at ${part}`, async () => {
    for (const page of await browser.pages()) {
      const address = await page.evaluate('location.href').catch(() => '');
      if (!String(address).includes(part)) continue;
      await page.bringToFront();
      return page;
    }
    return null;
  });
}
