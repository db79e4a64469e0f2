import type { Browser, Page } from 'puppeteer-core';

/** Runs an expression in the browser's list of extensions, which may do what a person may there. */
async function inList(browser: Browser, expression: string): Promise<void> {
  const list = await browser.newPage();
  await list.goto('chrome://extensions');
  await list.evaluate(expression);
  await list.close();
}

export const turnOffAndOn = (browser: Browser, id: string): Promise<void> =>
  inList(
    browser,
    `chrome.management.setEnabled('${id}', false).then(() => chrome.management.setEnabled('${id}', true))`,
  );

/** Lets the extension into private windows, for which it is loaded anew: one from a folder only where such may be. */
export const letIntoPrivateWindows = (browser: Browser, extensionId: string): Promise<void> =>
  inList(
    browser,
    `chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }).then(() =>
      chrome.developerPrivate.updateExtensionConfiguration({ extensionId: '${extensionId}', incognitoAccess: true }))`,
  );

/** The tab at this address, also in a window that the extension has opened. */
export const openTab = (browser: Browser, address: string): Promise<Page | undefined> =>
  browser.pages().then((pages) => pages.find((each) => each.url() === address));
