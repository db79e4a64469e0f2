import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { BrowserDriver } from '../driver/browser-driver.ts';
import { until } from '../driver/until.ts';
import { overlayOf } from './overlay.ts';

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** How far from its passage a panel may stand, in CSS pixels: what lies between is their gap, or the edge of the window. */
const near = 40;

/** Where the sentence that is to be tagged stands in the viewport: in the page, or in a root that it shows the test. */
const placeOfSentence = `(() => {
  const find = (root) => root.querySelector('#t') ?? [...root.querySelectorAll('*')].map((each) => each.shadowRoot && find(each.shadowRoot)).find(Boolean);
  const t = (window.rootOfPage && find(window.rootOfPage)) ?? find(document);
  t.scrollIntoView({ block: 'center' });
  const range = document.createRange();
  range.selectNodeContents(t);
  const { x, y, width, height } = range.getBoundingClientRect();
  return { x, y, width, height };
})()`;

/** Selects the sentence as a person does, by pressing into it three times. */
export async function pressSentence(page: Page): Promise<Box> {
  const box = (await page.evaluate(placeOfSentence)) as Box;
  await page.mouse.click(box.x + Math.min(40, box.width / 2), box.y + box.height / 2, { count: 3 });
  return box;
}

/** From now on the page notes what it hears of keys. */
export async function hearKeys(page: Page): Promise<void> {
  await page.evaluate(`
    window.heard = [];
    for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input']) {
      addEventListener(type, (event) => event.isTrusted && heard.push(type + ' ' + event.key), true);
    }`);
}

/** What has the focus in the page, also within its roots, as something that can be compared. */
export const focusInPage = (page: Page): Promise<unknown> =>
  page.evaluate(`(() => {
    let at = document.activeElement;
    const path = [];
    for (;;) {
      path.push(at?.tagName + '#' + (at?.id ?? ''));
      const root = at?.shadowRoot ?? (window.rootOfPage?.host === at ? window.rootOfPage : null);
      if (!root?.activeElement) return path.join(' ');
      at = root.activeElement;
    }
  })()`);

/** Resolves once a panel of the extension's frame is to be seen and pressed near a place of the page. */
export async function untilInSight(
  browser: BrowserDriver,
  page: Page,
  panel: 'picker' | 'toast',
  place: Box | null,
): Promise<void> {
  let seen: unknown;
  await until(`the ${panel} to be in sight`, async () => {
    const box = await browser.inPrivate(
      page,
      (root, name) => {
        const found = root.querySelector(`.floating.${name}`)?.getBoundingClientRect();
        return found ? { x: found.x, y: found.y, width: found.width, height: found.height } : null;
      },
      panel,
    );
    const frame = await browser.inOverlay(page, (root) => {
      const found = root.querySelector('iframe[src]')?.getBoundingClientRect();
      return found ? { x: found.x, y: found.y, width: found.width, height: found.height } : null;
    });
    if (!box || !frame) return false;
    const onTop = await browser.inOverlay(
      page,
      (root, x, y) => root.elementFromPoint(x, y)?.matches('iframe[src]') ?? false,
      box.x + box.width / 2,
      box.y + box.height / 2,
    );
    const size = (await page.evaluate('({ width: innerWidth, height: innerHeight })')) as Box;
    seen = { box, frame, onTop, size, place };
    const isWhole = Math.abs(frame.x) < 1 && Math.abs(frame.y) < 1 && Math.abs(frame.height - size.height) < 20;
    const isInside = box.x >= 0 && box.y >= 0 && box.x + box.width <= size.width && box.y + box.height <= size.height;
    return onTop && isWhole && isInside && (!place || distance(box, place) <= near);
  }).catch((error) => {
    throw new Error(`${error.message}; seen: ${JSON.stringify(seen)}`);
  });
}

function distance(a: Box, b: Box): number {
  const gap = (start: number, size: number, other: number, otherSize: number) =>
    Math.max(0, other - (start + size), start - (other + otherSize));
  return Math.max(gap(a.x, a.width, b.x, b.width), gap(a.y, a.height, b.y, b.height));
}

/** Opens the picker for what is selected and closes it by Escape, which leaves the page as it was. */
export async function openAndLeave(browser: BrowserDriver, page: Page, place: Box): Promise<void> {
  const overlay = overlayOf(browser, page);
  const before = await focusInPage(page);
  await browser.command(page, 'tag-selection');
  await overlay.pickerOpen();
  await untilInSight(browser, page, 'picker', place);
  // As long as a person's finger is on it: what a page does by a clock comes in between.
  await page.keyboard.press('Escape', { delay: 150 });
  await overlay.dialogClosed();
  await until('the focus to be back', async () => (await focusInPage(page)) === before).catch(async () => {
    expect(await focusInPage(page)).toBe(before);
  });
}
