import type { Page } from 'puppeteer-core';
import type { BrowserDriver } from '../driver/browser-driver.ts';
import { until } from '../driver/until.ts';
import { pasteInto } from './feedback.ts';
import { press, shows } from './stored.ts';

/** Opens a request that was sent, in the workspace of someone who has Proofmark. */
export async function openRequest(browser: BrowserDriver, text: string): Promise<Page> {
  const page = await browser.openExtensionPage('workspace.html#/review');
  await pasteInto(page, '.review textarea', text);
  await press(page, 'Open it');
  await until('the request', () => shows(page, 'Question 1 of'));
  return page;
}

/** Answers on the card that is open on a document: chooses a verdict and writes a comment. */
export async function answerOnCard(
  browser: BrowserDriver,
  page: Page,
  { verdict, comment }: { verdict: 'Clear' | 'Partly' | 'Not yet'; comment: string },
): Promise<void> {
  await until('the form on the card', () =>
    browser.inPrivate(
      page,
      (root, wanted) => {
        const labels = [...root.querySelectorAll<HTMLElement>('.asked-entry .review-radios label')];
        const found = labels.find((label) => label.innerText.trim() === wanted);
        found?.click();
        root.querySelector<HTMLElement>('.asked-entry textarea')?.focus();
        return found !== undefined;
      },
      verdict,
    ),
  );
  await page.keyboard.type(comment);
}
