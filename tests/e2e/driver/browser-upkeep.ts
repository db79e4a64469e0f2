import type { Browser } from 'puppeteer-core';

/** Installs the built extension; where that fails, no browser stays behind. */
export async function install(browser: Browser, folder: string): Promise<string> {
  try {
    return await browser.installExtension(folder);
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/** Closes all tabs but a new, empty one: a browser without tabs would end. */
export async function closePages(browser: Browser): Promise<void> {
  const old = await browser.pages();
  await browser.newPage();
  await Promise.all(old.map((page) => page.close().catch(() => {})));
}
