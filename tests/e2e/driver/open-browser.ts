import type { BrowserDriver, RenewableDriver } from './browser-driver.ts';
import { openChromium } from './chromium.ts';
import { openFirefox } from './firefox.ts';
import type { OpenOptions } from './open-options.ts';

/** Opening one takes seconds: it goes from file to file, and ends with the process. */
let idle: RenewableDriver | null = null;

/**
 * The browser that these tests are running for, as the test project says, with the extension as it is when it has just
 * been installed. Closing it leaves it to the tests that come.
 */
export async function openBrowser(options: OpenOptions = {}): Promise<BrowserDriver> {
  if (options.pixelRatio !== undefined || options.isUpdated) return launch(options);
  const driver = (await renewed(options)) ?? (await launch({ standIns: {}, ...options }));
  return { ...driver, close: () => leave(driver) };
}

function launch(options: OpenOptions): Promise<RenewableDriver> {
  return process.env.PROOFMARK_BROWSER === 'firefox' ? openFirefox(options) : openChromium(options);
}

async function renewed(options: OpenOptions): Promise<RenewableDriver | null> {
  const driver = idle;
  idle = null;
  try {
    await driver?.renew(options);
    return driver;
  } catch (error) {
    console.warn('A browser could not be used again:', error);
    await driver?.close().catch(() => undefined);
    return null;
  }
}

async function leave(driver: RenewableDriver): Promise<void> {
  if (idle) return driver.close();
  await driver.closePages();
  idle = driver;
}
