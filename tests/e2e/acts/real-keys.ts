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
  /** What of the browser's own menus is open; Chromium can't be asked. */
  openMenus(): Promise<string[]>;
  close(): Promise<void>;
}

export async function openKeyedBrowser(): Promise<KeyedBrowser> {
  const display = await openVirtualDisplay();
  const { environment } = display;
  const inWindow = { headless: false, environment };
  const firefox = process.env.PROOFMARK_BROWSER === 'firefox' ? await openFirefox({ ...inWindow, packed: true }) : null;
  const browser = firefox ?? (await openChromium(inWindow));
  const press = (keys: string) => display.press(keys.toLowerCase().replace('escape', 'Escape'));
  return {
    browser,
    press,
    async type(text) {
      for (const letter of text) await display.press(letter === ' ' ? 'space' : letter);
    },
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
