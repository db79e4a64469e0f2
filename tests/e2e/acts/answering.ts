import type { BrowserDriver } from '../driver/browser-driver.ts';
import { openChromium } from '../driver/chromium.ts';
import { openFirefox } from '../driver/firefox.ts';
import type { StandIns } from '../driver/request-watch.ts';
import { hasVirtualDisplay, openVirtualDisplay } from '../driver/virtual-display.ts';

const isFirefox = process.env.PROOFMARK_BROWSER === 'firefox';

/** Whether the browser's questions about permissions can be answered: Chromium needs xvfb, openbox and xdotool. */
export const canAnswer = isFirefox || hasVirtualDisplay;

/** A browser that asks about permissions as it asks a person. */
export interface AskingBrowser {
  browser: BrowserDriver;
  /** Agrees to what the browser is asking, or is about to. Firefox is set to agree unasked. */
  agree(): Promise<void>;
  close(): Promise<void>;
}

export async function openAskingBrowser(standIns: StandIns): Promise<AskingBrowser> {
  if (isFirefox) {
    const browser = await openFirefox({ standIns });
    return { browser, agree: async () => {}, close: () => browser.close() };
  }
  const display = await openVirtualDisplay();
  const browser = await openChromium({ headless: false, environment: display.environment, standIns });
  return {
    browser,
    async agree() {
      // Nothing tells when the question is shown, and for its first half second Chromium takes no key.
      await new Promise((resolve) => setTimeout(resolve, 1500));
      // The refusing button has the focus at first.
      await display.press('Tab');
      await display.press('Return');
    },
    async close() {
      await browser.close();
      display.close();
    },
  };
}
