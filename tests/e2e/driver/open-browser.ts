import type { BrowserDriver } from './browser-driver.ts';
import { openChromium } from './chromium.ts';
import { openFirefox } from './firefox.ts';
import type { Build } from './paths.ts';

/** The browser that these tests are running for, as the test project says. */
export function openBrowser(build: Build = 'production'): Promise<BrowserDriver> {
  return process.env.PROOFMARK_BROWSER === 'firefox' ? openFirefox(build) : openChromium({ build });
}
