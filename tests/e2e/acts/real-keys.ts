import type { BrowserDriver } from '../driver/browser-driver.ts';
import { openChromium } from '../driver/chromium.ts';
import { openFirefox } from '../driver/firefox.ts';
import { openVirtualDisplay } from '../driver/virtual-display.ts';

/** A browser in a window that takes the keys of a keyboard, as a person has it. */
export interface KeyedBrowser {
  browser: BrowserDriver;
  /** Presses a key, or keys together such as `Alt+Shift+G`, on the keyboard: the browser itself has them before any page. */
  press(keys: string): Promise<void>;
  /** Types letters on the keyboard. */
  type(text: string): Promise<void>;
  /** Clicks with the mouse, in pixels of the screen; the wheel turned down is button 5. */
  click(at: { x: number; y: number }, button?: number): Promise<void>;
  /** What of the browser's own menus is open; Chromium can't be asked. */
  openMenus(): Promise<string[]>;
  close(): Promise<void>;
}

/** The screen that it is on: its size, and device pixels for each pixel of CSS. */
interface OnScreen {
  size?: string;
  pixelRatio?: number;
}

export async function openKeyedBrowser({ size, pixelRatio }: OnScreen = {}): Promise<KeyedBrowser> {
  const display = await openVirtualDisplay(size);
  const { environment } = display;
  const inWindow = { headless: false, environment, ...(pixelRatio && { pixelRatio }) };
  const firefox = process.env.PROOFMARK_BROWSER === 'firefox' ? await openFirefox({ ...inWindow, packed: true }) : null;
  const browser = firefox ?? (await openChromium(inWindow));
  // Chromium keeps within a small screen by itself.
  await firefox?.inWindow('window.moveTo(0, 0); window.resizeTo(screen.availWidth, screen.availHeight);');
  const press = (keys: string) => display.press(keys.replace(/\b[A-Z]\b/, (letter) => letter.toLowerCase()));
  return {
    browser,
    press,
    async type(text) {
      for (const letter of text) await display.press(letter === ' ' ? 'space' : letter);
    },
    click: display.click,
    openMenus: async () =>
      (await firefox?.inWindow<string[]>(`
        const menus = [...document.querySelectorAll('menupopup, panel')];
        const isOwn = ({ id }) => !/webext|customizationui/i.test(id);
        const bar = document.getElementById('main-menubar');
        const open = menus.filter((each) => each.state === 'open' && isOwn(each)).map(({ id }) => id);
        return [...open, ...(bar.querySelector('[_moz-menuactive]') ? ['the menu bar'] : [])];`)) ?? [],
    async close() {
      await browser.close();
      display.close();
    },
  };
}
