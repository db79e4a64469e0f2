import type { Page } from 'puppeteer-core';
import type { BrowserDriver } from '../driver/browser-driver.ts';
import { overlayOf } from './overlay.ts';

export interface Choice {
  /** What is typed to find the indicator. */
  find: string;
  rationale?: string;
}

/** Tags what is selected, from the keyboard command to the saved tag, with the keys alone. */
export async function tagSelected(browser: BrowserDriver, page: Page, { find, rationale }: Choice): Promise<void> {
  await browser.command(page, 'tag-selection');
  await finishInPicker(browser, page, { find, ...(rationale !== undefined && { rationale }) });
}

/** From the open picker to the saved tag, with the keys alone. */
export async function finishInPicker(browser: BrowserDriver, page: Page, { find, rationale }: Choice): Promise<void> {
  const overlay = overlayOf(browser, page);
  await overlay.pickerOpen();
  await page.keyboard.type(find);
  await page.keyboard.press('Enter');
  if (rationale !== undefined) {
    await page.keyboard.press('Tab');
    await page.keyboard.type(rationale);
  }
  await save(page);
  await overlay.dialogClosed();
}

export async function save(page: Page): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('Enter');
  await page.keyboard.up('Control');
}
