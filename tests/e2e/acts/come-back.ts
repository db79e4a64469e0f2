import type { Page } from 'puppeteer-core';
import type { BrowserDriver } from '../driver/browser-driver.ts';
import { until } from '../driver/until.ts';

/** Loads the page anew and asks for its passages by one click on the toolbar button. */
export async function comeBack(browser: BrowserDriver, page: Page, passages: number): Promise<void> {
  await page.reload();
  const popup = await browser.clickToolbar(page);
  const count = passages === 1 ? '1 passage tagged' : `${passages} passages tagged`;
  await until(`the popup to say "${count}"`, async () => (await popup.text()).includes(count));
  await until('the overlay', () => browser.inOverlay(page, () => true));
  await popup.close();
  await page.bringToFront();
}
