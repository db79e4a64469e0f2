import type { ElementHandle, Page } from 'puppeteer-core';
import type { Popup } from './browser-driver.ts';
import { until } from './until.ts';

export function chromiumPopup(page: Page): Popup & { page: Page } {
  const control = (label: string) =>
    until(`"${label}" in the popup`, async () => {
      const found = await page.evaluateHandle(findControl, label);
      return found.asElement() as ElementHandle<Element> | null;
    });

  return {
    page,
    text: () => page.evaluate(() => document.body.innerText),
    press: async (label) => (await control(label)).click(),
    whereIs: async (label) =>
      (await control(label)).evaluate((found) => {
        const { x, y, width, height } = found.getBoundingClientRect();
        const inPixels = (place: number) => place * devicePixelRatio;
        return { x: inPixels(screenX + x + width / 2), y: inPixels(screenY + y + height / 2) };
      }),
    focused: () => page.evaluate(() => document.activeElement?.ariaLabel ?? document.activeElement?.textContent ?? ''),
    isOpen: async () => !page.isClosed(),
    async close() {
      if (!page.isClosed()) await page.close();
    },
    async screenshot(path) {
      // The popup's view is a little larger than what the popup shows of it.
      const clip = await page.evaluate(() => ({ x: 0, y: 0, width: innerWidth, height: innerHeight }));
      await page.screenshot({ path: path as `${string}.png`, clip });
    },
  };
}

function findControl(label: string): Element | undefined {
  const controls = [...document.querySelectorAll('button, a, [role=button], summary, select')];
  return controls.find((each) => (each.getAttribute('aria-label') ?? each.textContent).trim().startsWith(label));
}
