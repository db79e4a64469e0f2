import type { Page } from 'puppeteer-core';
import { afterEach, expect, test } from 'vitest';
import { loadSample } from './acts/stored.ts';
import { openChromium } from './driver/chromium.ts';
import { openFirefox } from './driver/firefox.ts';
import { until } from './driver/until.ts';
import { hasVirtualDisplay, openVirtualDisplay, type VirtualDisplay } from './driver/virtual-display.ts';

const isFirefox = process.env.PROOFMARK_BROWSER === 'firefox';
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

/** Where the popup ends on the screen, how high its view is, and where its foot ends in that. */
type Room = { bottom: number; height: number; foot: number };

async function roomInChromium(environment: Record<string, string>, size: string, scale: number): Promise<Room> {
  const browser = await openChromium({
    headless: false,
    environment,
    arguments: [`--window-size=${size.replace('x', ',')}`, '--window-position=0,0'],
    ...(scale !== 1 && { pixelRatio: scale }),
  });
  close = () => browser.close();
  await loadSample(browser);
  const popup = await browser.clickToolbar(await browser.open('about:blank'));
  await until('the coverage', async () => (await popup.text()).includes('0 of 9'));
  await settled();
  const { page } = popup as typeof popup & { page: Page };
  return page.evaluate(() => ({
    bottom: window.screenY + window.innerHeight,
    height: window.innerHeight,
    foot: document.querySelector('.popup-foot')?.getBoundingClientRect().bottom ?? Number.NaN,
  }));
}

async function roomInFirefox(environment: Record<string, string>, scale: number): Promise<Room> {
  const browser = await openFirefox({ headless: false, environment, ...(scale !== 1 && { pixelRatio: scale }) });
  close = () => browser.close();
  await loadSample(browser);
  const popup = await browser.clickToolbar(await browser.open('about:blank'));
  await until('the coverage', async () => (await popup.text()).includes('0 of 9'));
  await settled();
  return browser.inWindow<Room>(`
    const popup = document.querySelector('browser.webextension-popup-browser:not(.webextension-preload-browser)');
    const foot = await new Promise((resolve) => {
      popup.messageManager.addMessageListener('proofmark-foot', ({ data }) => resolve(data));
      const script = 'const { bottom } = content.document.querySelector(".popup-foot").getBoundingClientRect();' +
        'sendAsyncMessage("proofmark-foot", { bottom, height: content.innerHeight })';
      popup.messageManager.loadFrameScript('data:,' + encodeURIComponent(script), false);
    });
    const height = popup.getBoundingClientRect().height;
    return { bottom: popup.screenY + height, height: foot.height, foot: foot.bottom };`);
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 800));

test.skipIf(!hasVirtualDisplay).each(screens)(
  'on a screen of $size at $scale all of the popup is on the screen (this needs xvfb, openbox and xdotool)',
  async ({ size, scale, height }) => {
    display = await openVirtualDisplay(size);
    const { environment } = display;
    const room = await (isFirefox ? roomInFirefox(environment, scale) : roomInChromium(environment, size, scale));
    expect(room.bottom).toBeLessThanOrEqual(height);
    expect(room.foot).toBeLessThanOrEqual(room.height + 1);
  },
);
