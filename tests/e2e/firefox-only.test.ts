import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { geckoId } from '@/lib/own-pages/gecko-id';
import { makePdf } from './acts/drop-pdf.ts';
import { overlayOf } from './acts/overlay.ts';
import { selectText } from './acts/select.ts';
import { loadSample } from './acts/stored.ts';
import { type FirefoxDriver, openFirefox } from './driver/firefox.ts';
import { openFirefoxPopup } from './driver/firefox-popup.ts';
import { type FixtureServer, startFixtureServer } from './driver/fixture-server.ts';
import { until } from './driver/until.ts';
import { hasVirtualDisplay, openVirtualDisplay } from './driver/virtual-display.ts';

const isFirefox = process.env.PROOFMARK_BROWSER === 'firefox';
const words = 'Everyone predicts where the shadow will fall.';

describe.skipIf(!isFirefox)('what only Firefox has', () => {
  let browser: FirefoxDriver;
  let fixtures: FixtureServer;

  beforeAll(async () => {
    fixtures = await startFixtureServer();
    browser = await openFirefox();
    await loadSample(browser);
  });

  afterAll(async () => {
    await browser.close();
    await fixtures.close();
  });

  test('the button stands in the toolbar after installing', async () => {
    const area = await browser.inWindow<string>(`
      const { CustomizableUI } = ChromeUtils.importESModule('moz-src:///browser/components/customizableui/CustomizableUI.sys.mjs');
      return CustomizableUI.getPlacementOfWidget('proofmark_proofmark-browser-action').area;`);
    expect(area).toBe('nav-bar');
  });

  test('a PDF behind a login opens in the container that it is in, and its file is found outside of it', async () => {
    const pdf = await makePdf([[words]], 'Behind a login');
    const server = createServer((request, response) => {
      if (request.url === '/login') {
        response.writeHead(200, { 'set-cookie': 'who=teacher; path=/', 'content-type': 'text/html' });
        return response.end('hello');
      }
      const isKnown = request.headers.cookie?.includes('who=teacher');
      response.writeHead(isKnown ? 200 : 403, { 'content-type': isKnown ? 'application/pdf' : 'text/html' });
      return response.end(isKnown ? pdf : 'who are you?');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const site = `http://localhost:${(server.address() as AddressInfo).port}`;
    await browser.inWindow(`gBrowser.selectedTab = gBrowser.addTrustedTab('${site}/login', { userContextId: 2 });`);
    await until('the login', () => browser.inFrontTab<boolean>(`content.document.body.textContent === 'hello'`));
    await browser.inFrontTab(`(content.location.href = '${site}/lesson.pdf', 1)`);
    await until('the PDF', () => browser.inWindow(`return gBrowser.selectedBrowser.currentURI.spec.endsWith('.pdf');`));

    const popup = await openFirefoxPopup(browser.inWindow, geckoId);
    await popup.press('Open this PDF in Proofmark');
    await until('the viewer', () => browser.inFrontTab<boolean>(`content.location.href.includes('viewer.html')`));
    await until('the question', () =>
      browser.inFrontTab<boolean>(`((found) => {
        if (!found) return false;
        const hand = content.windowUtils.setHandlingUserInput(true);
        found.click();
        hand.destruct();
        return true;
      })([...content.document.querySelectorAll('button')].find((each) => /^Allow/.test(each.textContent)))`),
    );
    await until('the file', () => browser.inFrontTab<boolean>(`content.location.search.startsWith('?file=')`));
    const container = await browser.inFrontTab(`content.document.nodePrincipal.originAttributes.userContextId`);
    expect(container).toBe(2);
    const file = await browser.inFrontTab<string>(`content.location.search`);

    await browser.inFrontTab(`(content.location.reload(), 1)`);
    const isShown = `content.document.body.innerText.includes('${words}')`;
    await until('the file in its container', () => browser.inFrontTab<boolean>(isShown));

    const outside = await browser.openExtensionPage(`viewer.html${file}`);
    await until('the file outside', () =>
      outside.evaluate((wanted) => document.body.innerText.includes(wanted), words),
    );
    server.closeAllConnections();
    server.close();
  });
});

/** Keys of a keyboard: those that automation presses never reach the tabs. */
describe.skipIf(!isFirefox || !hasVirtualDisplay)('at a keyboard, in Firefox', () => {
  test('a digit in the reason is written where Firefox hides that Alt is held, and goes to no other tab', async () => {
    const display = await openVirtualDisplay();
    const fixtures = await startFixtureServer();
    const browser = await openFirefox({ headless: false, environment: display.environment, packed: true });
    onTestFinished(async () => {
      await browser.close();
      await fixtures.close();
      display.close();
    });
    await loadSample(browser);
    await browser.inWindow(`Services.prefs.setBoolPref('privacy.resistFingerprinting', true);`);
    const isInFront = () =>
      browser.inWindow<boolean>(`return gBrowser.selectedBrowser.currentURI.spec.endsWith('?fingerprinting');`);
    const page = await browser.open(fixtures.address('/pages/passages.html?fingerprinting'));
    await selectText(page, 'the stones');
    await browser.command(page, 'tag-selection');
    await overlayOf(browser, page).pickerOpen();
    for (const key of ['a', '1', 'Return', 'Tab', 'w', 'Alt+1', 'x']) await display.press(key);

    // What is typed later has come: whatever the digit does, it has done.
    const typed = () => browser.inPrivate(page, (root) => root.querySelector('textarea')?.value);
    await until('the last letter', async () => (await typed())?.endsWith('x'));
    expect(await typed()).toBe('w1x');
    expect(await isInFront()).toBe(true);

    // Where nothing is being written, these keys go to another tab.
    await display.press('Escape');
    await overlayOf(browser, page).dialogClosed();
    await display.press('Alt+1');
    await until('another tab in front', async () => !(await isInFront()));
  });
});
