import type { BrowserDriver } from './browser-driver.ts';
import { openChromium } from './chromium.ts';
import { openFirefox } from './firefox.ts';
import type { StandIns } from './request-watch.ts';

export interface OpenOptions {
  /** Hosts that servers of the tests stand in for. */
  standIns?: StandIns;
  /** Match patterns of what the extension is allowed from the start. */
  origins?: readonly string[];
  /** Optional permissions that it has from the start. */
  permissions?: readonly string[];
  isUpdated?: boolean;
  pixelRatio?: number;
  /** Whether the page stays that greets who has just installed the extension. */
  keepsWelcome?: boolean;
}

/** The browser that these tests are running for, as the test project says. */
export function openBrowser(options: OpenOptions = {}): Promise<BrowserDriver> {
  return process.env.PROOFMARK_BROWSER === 'firefox' ? openFirefox(options) : openChromium(options);
}
