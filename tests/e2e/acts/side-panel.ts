import type { Page } from 'puppeteer-core';
import type { BrowserDriver } from '../driver/browser-driver.ts';

/**
 * The side panel's page in a tab behind the given one. It shows what belongs to the tab in front, as it does when it
 * stands beside it; automation can't look into the browsers' own panels.
 */
export async function openSidePanel(browser: BrowserDriver, page: Page): Promise<Page> {
  const panel = await browser.openExtensionPage('sidepanel.html');
  await page.bringToFront();
  return panel;
}
