import type { Page } from 'puppeteer-core';
import type { BrowserDriver } from '../driver/browser-driver.ts';

/** A badge beside a passage: what it is called, and its edges in the window. */
export interface Badge {
  name: string;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export const badgesOf = async (browser: BrowserDriver, page: Page): Promise<Badge[]> =>
  (await browser.inOverlay(page, (root) =>
    [...root.querySelectorAll('button.badge')].map((badge) => {
      const { left, top, right, bottom } = badge.getBoundingClientRect();
      return { name: badge.getAttribute('aria-label') ?? '', left, top, right, bottom };
    }),
  )) ?? [];
