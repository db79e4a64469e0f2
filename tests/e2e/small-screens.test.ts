import { afterAll, beforeAll, describe, test } from 'vitest';
import { type KeyedBrowser, openKeyedBrowser } from './acts/real-keys.ts';
import { loadSample } from './acts/stored.ts';
import type { Popup } from './driver/browser-driver.ts';
import { type FixtureServer, startFixtureServer } from './driver/fixture-server.ts';
import { builtExtension } from './driver/paths.ts';
import { shortcutKeys } from './driver/shortcut-keys.ts';
import { until } from './driver/until.ts';
import { hasVirtualDisplay } from './driver/virtual-display.ts';

const keys = shortcutKeys(builtExtension(process.env.PROOFMARK_BROWSER === 'firefox' ? 'firefox' : 'chromium'));
/** The last control of the popup. */
const last = 'Undo: kept a credential';

/** Mouse and keyboard in a window: only there are popups cut by the edge of the screen. */
describe.skipIf(!hasVirtualDisplay).each([
  { width: 1000, height: 500, pixelRatio: 1 },
  { width: 1366, height: 768, pixelRatio: 1.25 },
])('on a screen of $width × $height pixels, $pixelRatio for each of a page', ({ width, height, pixelRatio }) => {
  let keyed: KeyedBrowser;
  let fixtures: FixtureServer;

  beforeAll(async () => {
    fixtures = await startFixtureServer();
    keyed = await openKeyedBrowser({ size: `${width}x${height}`, pixelRatio });
    await loadSample(keyed.browser);
  });

  afterAll(async () => {
    await keyed?.close();
    await fixtures?.close();
  });

  async function openPopup(): Promise<Popup> {
    const page = await keyed.browser.open(fixtures.address('/pages/sample-lesson.html'));
    await page.mouse.click(2, 2);
    await keyed.press(keys._execute_action);
    const popup = await until('the popup', () => keyed.browser.openPopup());
    await until('its words', async () => (await popup.text()).includes(last));
    return popup;
  }

  test('whatever stands at the foot of the popup can be pressed with the mouse', async () => {
    const popup = await openPopup();
    for (const label of ['Side panel', 'Workspace', 'Take the credential', 'Feedback', last]) {
      // A popup takes its size only once its words are there.
      await until(`“${label}” on the screen`, async () => {
        const { x, y } = await popup.whereIs(label);
        return x > 0 && x < width && y > 0 && y < height - 4;
      });
    }
    await keyed.click(await popup.whereIs('Feedback'));
    await (await keyed.browser.tabAt('workspace.html#/ask')).close();
  });

  test('the last control of the popup is reached and pressed by the keys', async () => {
    const popup = await openPopup();
    await until(`the focus on “${last}”`, async () => {
      if ((await popup.focused()).startsWith(last)) return true;
      await keyed.press('Tab');
      return false;
    });
    await keyed.press('Return');
    await until('the program to be gone', async () => (await popup.text()).includes('before you submit'));
  });
});
