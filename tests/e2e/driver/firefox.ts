import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { geckoId } from '@/lib/own-pages/gecko-id';
import type { Command } from '@/lib/shortcuts/commands';
import type { Popup, RenewableDriver } from './browser-driver.ts';
import { closePages, closeWelcome, install, tabAt } from './browser-upkeep.ts';
import { packExtension } from './extension-package.ts';
import { findHost } from './find-host.ts';
import { type BidiConnection, bidiConnection, contextOf, returned } from './firefox-bidi.ts';
import { chromeWindow, type InWindow } from './firefox-chrome-window.ts';
import { firefoxPopup, openFirefoxPopup } from './firefox-popup.ts';
import { firefoxTree } from './firefox-tree.ts';
import { nextVersionOf } from './next-version.ts';
import { builtExtension } from './paths.ts';
import { type StandIns, startRequestWatch } from './request-watch.ts';
import { shortcutKeys } from './shortcut-keys.ts';
import { until } from './until.ts';

export const firefoxPath = process.env.PROOFMARK_FIREFOX ?? '/usr/bin/firefox-esr';
/** Firefox would make one up; chosen here, so that the addresses of the extension's pages are known. */
const uuid = '5f1c2f1e-8f0b-4a3e-9d57-2f6f0c9a7b11';

export interface FirefoxOptions {
  standIns?: StandIns;
  origins?: readonly string[];
  permissions?: readonly string[];
  /** It is always installed in a way that lets it be brought to its next version. */
  isUpdated?: boolean;
  pixelRatio?: number;
  keepsWelcome?: boolean;
  headless?: boolean;
  /** Variables beside those of this process. */
  environment?: Record<string, string>;
  /** Installed from its package, to stay, as a person has it; else from its folder, for the time being. */
  packed?: boolean;
}

export interface FirefoxDriver extends RenewableDriver {
  browser: Browser;
  inWindow: InWindow;
  /** The value of an expression in the tab in front, in which `content` is its window. */
  inFrontTab<T>(expression: string): Promise<T>;
}

export async function openFirefox(options: FirefoxOptions = {}): Promise<FirefoxDriver> {
  const { standIns, pixelRatio } = options;
  const built = builtExtension('firefox');
  const keys = shortcutKeys(built);
  const watch = await startRequestWatch(standIns);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    headless: options.headless ?? true,
    env: { ...process.env, ...options.environment },
    executablePath: firefoxPath,
    acceptInsecureCerts: standIns !== undefined,
    defaultViewport: null,
    // Pages of the extension and the browser's own window can be reached only with this.
    args: ['--remote-allow-system-access', '--width=1000', '--height=850'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: uuid }),
      // It is taken out and put in again for other tests.
      'extensions.webextensions.keepUuidOnUninstall': true,
      'extensions.webextOptionalPermissionPrompts': false,
      ...(options.packed && { 'xpinstall.signatures.required': false }),
      ...(standIns && {
        'security.cert_pinning.enforcement_level': 0,
        'network.stricttransportsecurity.preloadlist': false,
      }),
      ...(pixelRatio && { 'layout.css.devPixelsPerPx': String(pixelRatio) }),
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': watch.port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': watch.port,
    },
  });
  if (!options.packed) await install(browser, built);
  const connection = bidiConnection(browser);
  const inWindow = await chromeWindow(connection);
  if (options.packed) await installPackage(inWindow, await packExtension(built));
  await begin(options);

  async function begin({ origins = [], permissions = [], keepsWelcome }: FirefoxOptions): Promise<void> {
    if (!keepsWelcome) await closeWelcome(browser);
    if (origins.length + permissions.length === 0) return;
    await inWindow(`
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID('${geckoId}');
      await ExtensionPermissions.add('${geckoId}', ${JSON.stringify({ permissions, origins })}, extension);`);
  }

  /** Firefox clears what was stored after it has said that the extension is out: this waits in the same queue. */
  async function cleared(): Promise<void> {
    await inWindow(`
      const address = Services.io.newURI('moz-extension://${uuid}');
      const principal = Services.scriptSecurityManager.createContentPrincipal(address, {});
      await new Promise((resolve) => {
        Services.qms.clearStoragesForPrincipal(principal).callback = resolve;
      });`);
  }

  let besideBackground: Promise<Page> | undefined;

  const driver: FirefoxDriver = {
    name: 'firefox',
    browser,
    inWindow,
    inFrontTab: inFrontTab(inWindow),

    async openPrivately(address) {
      besideBackground = undefined;
      await inWindow(`
        const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
        await ExtensionPermissions.add('${geckoId}', { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
        const addon = await AddonManager.getAddonByID('${geckoId}');
        await addon.reload();
        OpenBrowserWindow({ private: true });`);
      const inPrivate = await until('the private window', () => chromeWindow(connection, 1));
      await until('its tab', () => inPrivate<boolean>(`return gBrowserInit.delayedStartupFinished`));
      await inPrivate(`gBrowser.selectedTab = gBrowser.addTrustedTab('${address}');`);
      const evaluate = inFrontTab(inPrivate);
      await until('its page', () =>
        evaluate<boolean>(`content.location.href === '${address}' && content.document.readyState === 'complete'`),
      );
      return {
        evaluate,
        clickToolbar: () => openFirefoxPopup(inPrivate, geckoId),
        openPopup: () => shownPopup(inPrivate),
        close: () => inWindow(`[...Services.wm.getEnumerator('navigator:browser')].at(-1).close();`),
        command: (command) => doCommand(inPrivate, command, keys[command]),
      };
    },

    async open(address) {
      const page = await browser.newPage();
      await page.goto(address, { waitUntil: 'load' });
      await page.bringToFront();
      return page;
    },

    openExtensionPage: (path) => openExtensionPage(browser, `moz-extension://${uuid}/${path}`),

    tabAt: (part) => tabAt(browser, part),

    async clickToolbar(page) {
      await page.bringToFront();
      return openFirefoxPopup(inWindow, geckoId);
    },

    openPopup: () => shownPopup(inWindow),

    async command(page, command) {
      await page.bringToFront();
      await doCommand(inWindow, command, keys[command]);
    },

    async chooseInContextMenu(page, name = 'tag-selection', at) {
      await page.bringToFront();
      const ofSelection = await page.evaluate(() => {
        const selection = getSelection();
        const box = selection?.rangeCount ? selection.getRangeAt(0).getClientRects()[0] : null;
        return box ? { x: box.x + 4, y: box.y + box.height / 2 } : { x: 2, y: 2 };
      });
      const { x, y } = at ?? ofSelection;
      await page.mouse.click(x, y, { button: 'right' });
      await until('the context menu with the entry of the extension', () =>
        inWindow<boolean>(`
          const menu = document.getElementById('contentAreaContextMenu');
          const entry = menu.querySelector('menuitem[id^="proofmark_proofmark"][id$="_${name}"]');
          if (menu.state !== 'open' || !entry) return false;
          const around = entry.closest('menupopup');
          if (around.state !== 'open') {
            around.parentNode.openMenu(true);
            return false;
          }
          around.activateItem(entry);
          return true;`),
      );
    },

    inOverlay: (page, look, ...given) => inOverlay(connection, page, look, given),

    async inPrivate(page, look, ...given) {
      const context = await overlayFrameOf(connection, page);
      if (!context) return inOverlay(connection, page, look, given);
      const answer = returned(
        await connection.send('script.callFunction', {
          functionDeclaration: `(given) => JSON.stringify((${look.toString()})(document, ...JSON.parse(given)) ?? null)`,
          arguments: [{ type: 'string', value: JSON.stringify(given) }],
          target: { context },
          awaitPromise: false,
        }),
      ) as { value: string };
      return JSON.parse(answer.value);
    },

    async tree(page) {
      return firefoxTree(inWindow, await page.evaluate(() => location.href));
    },

    async inBackground(look, ...given) {
      // The page stays open: what its script leaves in the background would die with it.
      besideBackground ??= driver.openExtensionPage('workspace.html#/settings');
      const call = `(background) => (${look.toString()})(background, ...${JSON.stringify(given)})`;
      const reach = `browser.runtime.getBackgroundPage().then(${call})`;
      return (await besideBackground).evaluate(reach) as Promise<never>;
    },

    async stopBackground() {
      await inWindow(`
        const { extension } = WebExtensionPolicy.getByID('${geckoId}');
        await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });`);
    },

    async update() {
      besideBackground = undefined;
      await install(browser, await nextVersionOf(builtExtension('firefox')));
    },

    async turnOffAndOn() {
      besideBackground = undefined;
      await inWindow(`
        const addon = await AddonManager.getAddonByID('${geckoId}');
        await addon.disable();
        await addon.enable();`);
    },

    badge: () => driver.inBackground((background) => Reflect.get(background, 'chrome').action.getBadgeText({})),

    strangeHosts: watch.strangeHosts,

    async prefers(_page, scheme) {
      const value = scheme === 'dark' ? 0 : 1;
      await inWindow(`Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${value});`);
    },

    async closePages() {
      besideBackground = undefined;
      await closePages(browser);
    },

    async renew(others) {
      besideBackground = undefined;
      watch.renew(others.standIns);
      await closePages(browser);
      await inWindow(`Services.prefs.clearUserPref('layout.css.prefers-color-scheme.content-override');`);
      await browser.uninstallExtension(geckoId);
      await cleared();
      await install(browser, built);
      await begin(others);
    },

    async close() {
      await browser.close();
      await watch.close();
    },
  };
  return driver;
}

/** The popup that is open in a window, whoever opened it. */
async function shownPopup(inWindow: InWindow): Promise<Popup | null> {
  const popup = firefoxPopup(inWindow);
  return (await popup.isOpen()) ? popup : null;
}

/** What a press of the keys of a command does in a window. */
async function doCommand(inWindow: InWindow, command: Command, keys: string): Promise<void> {
  await inWindow(`
    const key = document.querySelector('keyset[id^="ext-keyset"] key[key="${keys.split('+').at(-1)}"]');
    if (!key) throw new Error('no key for ${command}');
    key.doCommand();`);
}

async function installPackage(inWindow: InWindow, path: string): Promise<void> {
  await inWindow(`
    const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
    const { FileUtils } = ChromeUtils.importESModule('resource://gre/modules/FileUtils.sys.mjs');
    const install = await AddonManager.getInstallForFile(new FileUtils.File(${JSON.stringify(path)}));
    await install.install();
    await WebExtensionPolicy.getByID('${geckoId}').readyPromise;`);
}

/**
 * Gives the value of an expression in the tab in front, in which `content` is its window. No automation protocol lists the
 * tabs of private windows and containers: a frame script reaches into them.
 */
function inFrontTab(inWindow: InWindow): <T>(expression: string) => Promise<T> {
  return (expression) =>
    inWindow(`
      const manager = gBrowser.selectedBrowser.messageManager;
      return new Promise((resolve, reject) => {
        setTimeout(() => reject(new Error('the page does not answer')), 2000);
        const answer = 'proofmark-tab:' + Math.random();
        const script = 'sendAsyncMessage("' + answer + '", ' + ${JSON.stringify(expression)} + ')';
        manager.addMessageListener(answer, ({ data }) => resolve(data));
        manager.loadFrameScript('data:,' + encodeURIComponent(script), false);
      });`);
}

/** Firefox swaps the tab's process on the way to an extension page, and never reports that it loaded. */
async function openExtensionPage(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage();
  page.goto(address).catch(() => {});
  await until(address, () =>
    page.evaluate((wanted) => location.href === wanted && document.readyState === 'complete', address),
  );
  await page.bringToFront();
  return page;
}

/** The context of the extension's frame in a page. BiDi does not tell its address in the tree: the frame itself does. */
async function overlayFrameOf(connection: BidiConnection, page: Page): Promise<string | null> {
  const { result } = await connection.send('browsingContext.getTree', { root: contextOf(page) });
  const { contexts } = result as { contexts: { children: { context: string }[] }[] };
  for (const { context } of contexts[0]?.children ?? []) {
    const asked = await connection
      .send('script.evaluate', { expression: 'location.href', target: { context }, awaitPromise: false })
      .then((answer) => returned(answer) as { value: string })
      .catch(() => null);
    if (asked?.value.includes('/overlay-frame.html')) return context;
  }
  return null;
}

async function inOverlay<Given extends unknown[], T>(
  connection: BidiConnection,
  page: Page,
  look: (root: ShadowRoot, ...given: Given) => T,
  given: Given,
): Promise<T | null> {
  const target = { context: contextOf(page) };
  const host = returned(
    await connection.send('script.callFunction', {
      functionDeclaration: findHost,
      target,
      awaitPromise: false,
      serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
    }),
  ) as { value?: { shadowRoot?: { sharedId?: string } | null } };
  const sharedId = host.value?.shadowRoot?.sharedId;
  if (!sharedId) return null;
  const answer = returned(
    await connection.send('script.callFunction', {
      functionDeclaration: `(root, given) => JSON.stringify((${look.toString()})(root, ...JSON.parse(given)) ?? null)`,
      arguments: [{ sharedId }, { type: 'string', value: JSON.stringify(given) }],
      target,
      awaitPromise: false,
    }),
  ) as { value: string };
  return JSON.parse(answer.value);
}
