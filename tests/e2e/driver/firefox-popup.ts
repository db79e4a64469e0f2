import { writeFile } from 'node:fs/promises';
import type { Popup } from './browser-driver.ts';
import type { InWindow } from './firefox-chrome-window.ts';
import { until } from './until.ts';

/** While it loads, the popup is in another browser element, whose contents are then moved to this one. */
const popup = `document.querySelector('browser.webextension-popup-browser:not(.webextension-preload-browser)')`;

/** A click that counts as the person's own, as questions about permissions demand. */
const clickAsPerson = `((hand) => (found.click(), hand.destruct()))(content.windowUtils.setHandlingUserInput(true))`;

/** A click on the toolbar button, again if the first was lost: Firefox ignores it while its window is not active. */
export async function openFirefoxPopup(inWindow: InWindow, geckoId: string): Promise<Popup> {
  await until('the popup', () =>
    inWindow<boolean>(`
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID('${geckoId}');
      window.focus();
      await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
      const end = Date.now() + 2000;
      while (!${popup} && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 25));
      return !!${popup};`),
  );
  return firefoxPopup(inWindow);
}

/**
 * Firefox shows the popup in a panel that no automation protocol lists. A frame script reaches into it: it sees the
 * page from outside, as the browser does.
 */
export function firefoxPopup(inWindow: InWindow): Popup {
  let asked = 0;

  function inPopup<T>(expression: string): Promise<T> {
    const answer = `proofmark-test:${++asked}`;
    const script = `sendAsyncMessage('${answer}', { value: ${expression} })`;
    return inWindow<T>(`
      const manager = ${popup}.messageManager;
      return new Promise((resolve, reject) => {
        setTimeout(() => reject(new Error('the popup does not answer')), 2000);
        manager.addMessageListener('${answer}', ({ data }) => resolve(data.value));
        manager.loadFrameScript('data:,' + encodeURIComponent(${JSON.stringify(script)}), false);
      });`);
  }

  const controlAt = (label: string) =>
    `[...content.document.querySelectorAll('button, a, [role=button], summary, select')].find((each) =>
      (each.getAttribute('aria-label') ?? each.textContent).trim().startsWith(${JSON.stringify(label)}))`;

  return {
    text: () => inPopup('content.document.body ? content.document.body.innerText : ""'),
    async press(label) {
      await until(`"${label}" in the popup`, () =>
        inPopup<boolean>(`((found) => (found && ${clickAsPerson}, !!found))(${controlAt(label)})`),
      );
    },
    whereIs: (label) =>
      until(`"${label}" in the popup`, () =>
        inPopup<{ x: number; y: number } | null>(`((found) => {
          if (!found) return null;
          const { x, y, width, height } = found.getBoundingClientRect();
          const { mozInnerScreenX, mozInnerScreenY, devicePixelRatio } = content;
          const inPixels = (place) => place * devicePixelRatio;
          return { x: inPixels(mozInnerScreenX + x + width / 2), y: inPixels(mozInnerScreenY + y + height / 2) };
        })(${controlAt(label)})`),
      ),
    focused: () =>
      inPopup(`((found) => found.getAttribute('aria-label') ?? found.textContent)(content.document.activeElement)`),
    isOpen: () => inWindow<boolean>(`return !!${popup}`),
    async close() {
      await inWindow(`
        const panel = ${popup}?.closest('panel');
        panel?.hidePopup();`);
      await until('the popup to close', () =>
        inWindow<boolean>(`return !document.querySelector('browser.webextension-popup-browser')`),
      );
    },
    async screenshot(path) {
      const data = await inWindow<string>(`
        const bitmap = await ${popup}.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
        const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
        canvas.getContext('2d').drawImage(bitmap, 0, 0);
        const blob = await canvas.convertToBlob();
        const bytes = new Uint8Array(await blob.arrayBuffer());
        return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));`);
      await writeFile(path, Buffer.from(data, 'base64'));
    },
  };
}
