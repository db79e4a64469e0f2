import { afterEach, expect, test } from 'vitest';
import { loadSample } from './acts/stored.ts';
import { openChromium } from './driver/chromium.ts';
import { until } from './driver/until.ts';
import { hasVirtualDisplay, openVirtualDisplay, type VirtualDisplay } from './driver/virtual-display.ts';

const canShow = hasVirtualDisplay && process.env.PROOFMARK_BROWSER !== 'firefox';
const screens = [
  { size: '1000x500', scale: 1, height: 500 },
  { size: '1366x768', scale: 1.25, height: 614 },
];

let display: VirtualDisplay | undefined;
let close: (() => Promise<void>) | undefined;

afterEach(async () => {
  await close?.();
  display?.close();
});

// Firefox itself keeps a popup within the screen.
test.skipIf(!canShow).each(screens)(
  'on a screen of $size at $scale all of the popup is on the screen (Chromium needs xvfb, openbox and xdotool)',
  async ({ size, scale, height }) => {
    display = await openVirtualDisplay(size);
    const browser = await openChromium({
      headless: false,
      environment: display.environment,
      arguments: [`--window-size=${size.replace('x', ',')}`, '--window-position=0,0', '--start-maximized'],
      ...(scale !== 1 && { pixelRatio: scale }),
    });
    close = () => browser.close();
    await loadSample(browser);
    const popup = await browser.clickToolbar(await browser.open('about:blank'));
    await until('the coverage', async () => (await popup.text()).includes('0 of 9'));
    const { page } = popup as typeof popup & { page: import('puppeteer-core').Page };
    await new Promise((resolve) => setTimeout(resolve, 500));
    const room = await page.evaluate(() => ({
      bottom: window.screenY + window.innerHeight,
      foot: document.querySelector('.popup-foot')?.getBoundingClientRect().bottom ?? Number.NaN,
      height: window.innerHeight,
    }));
    expect(room.bottom).toBeLessThanOrEqual(height);
    expect(room.foot).toBeLessThanOrEqual(room.height + 1);
  },
);
