import puppeteer, { type Browser, type CDPSession, type Page, type WebWorker } from 'puppeteer-core';
import type { RenewableDriver } from './browser-driver.ts';
import { closePages, closeWelcome, install, tabAt } from './browser-upkeep.ts';
import { letIntoPrivateWindows, openTab, turnOffAndOn } from './chromium-extensions.ts';
import { chromiumPopup } from './chromium-popup.ts';
import { chromiumTree } from './chromium-tree.ts';
import { findHost } from './find-host.ts';
import { raiseVersion } from './next-version.ts';
import { builtExtension } from './paths.ts';
import { type StandIns, startRequestWatch } from './request-watch.ts';
import { until } from './until.ts';
import { withAllowed } from './with-allowed.ts';

export const chromiumPath = process.env.PROOFMARK_CHROMIUM ?? '/usr/bin/chromium';
export const chromiumArguments = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const activeTab = 'chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => tab)';

export interface ChromiumOptions {
  headless?: boolean;
  arguments?: string[];
  /** Variables beside those of this process. */
  environment?: Record<string, string>;
  standIns?: StandIns;
  /** Origins that the extension is given from the start, as match patterns: headless Chromium asks nobody. */
  origins?: readonly string[];
  /** Whether it will be brought to its next version. */
  isUpdated?: boolean;
  /** Optional permissions that it is given too. */
  permissions?: readonly string[];
  keepsWelcome?: boolean;
  /** Device pixels for each pixel of CSS. */
  pixelRatio?: number;
}

export interface ChromiumDriver extends RenewableDriver {
  browser: Browser;
}

export async function openChromium(options: ChromiumOptions = {}): Promise<ChromiumDriver> {
  const watch = await startRequestWatch(options.standIns);
  const browser = await puppeteer.launch({
    pipe: true,
    acceptInsecureCerts: options.standIns !== undefined,
    enableExtensions: true,
    headless: options.headless ?? true,
    executablePath: chromiumPath,
    env: { ...process.env, ...options.environment },
    // Popups keep the size that they choose; tabs have the window's.
    defaultViewport: null,
    args: [
      ...chromiumArguments,
      '--window-size=1000,850',
      '--screen-info={1600x1200}',
      `--proxy-server=http://127.0.0.1:${watch.port}`,
      ...(options.standIns ? ['--ignore-certificate-errors'] : []),
      ...(options.pixelRatio ? [`--force-device-scale-factor=${options.pixelRatio}`] : []),
      ...(options.arguments ?? []),
    ],
  });
  const built = builtExtension('chromium');
  let installed = built;
  let id = '';
  await putIn(options);
  const sessions = new WeakMap<Page, CDPSession>();

  async function putIn({ origins = [], permissions = [], isUpdated, keepsWelcome }: ChromiumOptions): Promise<void> {
    const isCopied = origins.length + permissions.length > 0 || isUpdated === true;
    installed = isCopied ? await withAllowed(built, origins, permissions) : built;
    id = await install(browser, installed);
    if (!keepsWelcome) await closeWelcome(browser);
  }

  async function sessionOf(page: Page): Promise<CDPSession> {
    const session = sessions.get(page) ?? (await page.createCDPSession());
    sessions.set(page, session);
    return session;
  }

  /** The running background; woken by a message where it has been stopped. */
  async function background(): Promise<WebWorker> {
    const running = await runningWorker();
    if (running) return running;
    const page = await driver.openExtensionPage('workspace.html#/settings');
    const woken = await until('the background', async () => {
      // Not awaited: a worker that is being stopped answers never.
      await page.evaluate('void chrome.runtime.sendMessage(null).catch(() => null)');
      return runningWorker();
    });
    await page.close();
    return woken;
  }

  async function runningWorker(): Promise<WebWorker | null> {
    // One that was stopped may be listed still, before the one that runs.
    const targets = browser.targets().filter((each) => each.url().startsWith(`chrome-extension://${id}/background`));
    for (const target of targets.reverse()) {
      const worker = await target.worker().catch(() => null);
      // One that was turned off answers never; one that is busy, late.
      const silence = new Promise<false>((resolve) => setTimeout(() => resolve(false), 5_000));
      const answers = await Promise.race([worker?.evaluate('true').catch(() => false), silence]);
      if (worker && answers) return worker;
    }
    return null;
  }

  const driver: ChromiumDriver = {
    name: 'chromium',
    browser,

    async open(address) {
      const page = await browser.newPage();
      await page.goto(address, { waitUntil: 'load' });
      await page.bringToFront();
      return page;
    },

    openExtensionPage: (path) => driver.open(`chrome-extension://${id}/${path}`),

    tabAt: (part) => tabAt(browser, part),

    async clickToolbar(page) {
      const extension = (await browser.extensions()).get(id);
      if (!extension) throw new Error('the extension is not installed');
      await page.bringToFront();
      await extension.triggerAction(page);
      const address = `chrome-extension://${id}/popup.html`;
      const target = await browser.waitForTarget((each) => each.url().startsWith(address), { timeout: 10_000 });
      return chromiumPopup(await target.asPage());
    },

    async openPopup() {
      const target = browser.targets().find((each) => each.url().startsWith(`chrome-extension://${id}/popup.html`));
      return target ? chromiumPopup(await target.asPage()) : null;
    },

    async command(page, command) {
      await grantActiveTab(page);
      const worker = await background();
      await worker.evaluate(`${activeTab}.then((tab) => chrome.commands.onCommand.dispatch('${command}', tab))`);
    },

    async chooseInContextMenu(page, menuItemId = 'tag-selection') {
      const selectionText = await page.evaluate(() => String(getSelection()));
      await grantActiveTab(page);
      const worker = await background();
      const info = { menuItemId, selectionText, editable: false, frameId: 0, pageUrl: page.url() };
      await worker.evaluate(
        `${activeTab}.then((tab) => chrome.contextMenus.onClicked.dispatch(${JSON.stringify(info)}, tab))`,
      );
    },

    async inOverlay(page, look, ...given) {
      const session = await sessionOf(page);
      const { result: host } = await session.send('Runtime.evaluate', {
        expression: `(${findHost})()`,
      });
      if (!host.objectId) return null;
      const { node } = await session.send('DOM.describeNode', { objectId: host.objectId, depth: 1, pierce: true });
      const backendNodeId = node.shadowRoots?.[0]?.backendNodeId;
      if (backendNodeId === undefined) return null;
      const { object } = await session.send('DOM.resolveNode', { backendNodeId });
      const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
        ...(object.objectId && { objectId: object.objectId }),
        functionDeclaration: `function (...given) { return (${look.toString()})(this, ...given); }`,
        arguments: given.map((value) => ({ value })),
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    },

    async inPrivate(page, look, ...given) {
      const frame = page.frames().find((each) => each.url().includes('/overlay-frame.html'));
      if (!frame) return driver.inOverlay(page, look, ...given);
      const call = `(${look.toString()})(document, ...${JSON.stringify(given)}) ?? null`;
      return frame.evaluate(call) as Promise<never>;
    },

    tree: chromiumTree,

    async inBackground(look, ...given) {
      const worker = await background();
      const call = `(${look.toString()})(globalThis, ...${JSON.stringify(given)})`;
      return worker.evaluate(call) as Promise<never>;
    },

    async stopBackground() {
      const worker = await background();
      await worker.close();
    },

    async update() {
      if (installed === built) throw new Error('open the browser with isUpdated to have the extension updated');
      await raiseVersion(installed);
      await browser.installExtension(installed);
    },

    turnOffAndOn: () => turnOffAndOn(browser, id),

    async openPrivately(address) {
      await letIntoPrivateWindows(browser, id);
      await driver.inBackground(async (background, url) => {
        await Reflect.get(background, 'chrome').windows.create({ incognito: true, url });
      }, address);
      const page = await until('the private window', () => openTab(browser, address));
      await until('its page', () => page.evaluate(() => document.readyState === 'complete'));
      return {
        evaluate: (expression) => page.evaluate(`((content) => (${expression}))(window)`) as Promise<never>,
        clickToolbar: () => driver.clickToolbar(page),
        openPopup: driver.openPopup,
        command: (command) => driver.command(page, command),
        close: () => page.close(),
      };
    },

    badge: () => driver.inBackground((background) => Reflect.get(background, 'chrome').action.getBadgeText({})),

    strangeHosts: watch.strangeHosts,

    prefers: (page, scheme) => page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]),

    closePages: () => closePages(browser),

    async renew(others) {
      watch.renew(others.standIns);
      await closePages(browser);
      await browser.uninstallExtension(id);
      await putIn(others);
    },

    async close() {
      await browser.close();
      await watch.close();
    },
  };

  /**
   * A command dispatched to the background brings no grant, unlike a true one: the toolbar click does. That takes the
   * focus out of frames of the page, which a true one leaves where it is.
   */
  async function grantActiveTab(page: Page): Promise<void> {
    const focused = await page.evaluateHandle(() => document.activeElement);
    const popup = await driver.clickToolbar(page);
    await popup.close();
    await page.bringToFront();
    await page.evaluate(async (before) => {
      const { promise, resolve } = Promise.withResolvers<void>();
      const seen = () => requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
      if (!(before instanceof HTMLIFrameElement)) return;
      if (document.hasFocus()) seen();
      else addEventListener('focus', seen, { once: true });
      setTimeout(resolve, 2_000);
      await promise;
      if (document.activeElement === document.body) before.focus();
    }, focused);
  }

  return driver;
}
