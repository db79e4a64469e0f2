import type { Page } from 'puppeteer-core';
import type { BrowserDriver } from '../driver/browser-driver.ts';
import { until } from '../driver/until.ts';

/** What a person sees and does of the overlay in one page. */
export interface OverlayActs {
  text(): Promise<string>;
  /** Resolves once the overlay says this somewhere; rejects after `limit` milliseconds. */
  says(text: string, limit?: number): Promise<void>;
  /** Clicks, with the mouse, the control with this name or whose name begins with it. */
  click(name: string): Promise<void>;
  /** Clicks it by script, which works in a tab behind another too. */
  send(name: string): Promise<void>;
  /** Name of the dialog that is open, or null. */
  dialog(): Promise<string | null>;
  /** Resolves once the picker is open with the focus in its search field. */
  pickerOpen(): Promise<void>;
  dialogClosed(): Promise<void>;
  /** What holds the focus inside the overlay, by its name; null where nothing does. */
  focused(): Promise<string | null>;
  /** Names of the badges beside passages, top to bottom. */
  badges(): Promise<string[]>;
}

export function overlayOf(browser: BrowserDriver, page: Page): OverlayActs {
  const acts: OverlayActs = {
    text: async () =>
      (await browser.inOverlay(page, (root) =>
        [...root.children].map((each) => (each as HTMLElement).innerText ?? '').join('\n'),
      )) ?? '',

    async says(text, limit) {
      await until(`the overlay to say "${text}"`, async () => (await acts.text()).includes(text), limit);
    },

    async click(name) {
      const point = await until(`"${name}" to stand still in the overlay`, async () => {
        const before = await browser.inOverlay(page, findControl, name);
        if (!before) return null;
        await framesPass(page);
        const after = await browser.inOverlay(page, findControl, name);
        return JSON.stringify(after) === JSON.stringify(before) && after;
      });
      await page.mouse.click(point.x, point.y);
    },

    async send(name) {
      await until(`"${name}" in the overlay`, () =>
        browser.inOverlay(
          page,
          (root, wanted) => {
            const buttons = [...root.querySelectorAll<HTMLElement>('button')];
            const found = buttons.find((each) => each.innerText.trim().startsWith(wanted));
            found?.click();
            return found !== undefined;
          },
          name,
        ),
      );
    },

    dialog: () =>
      browser.inOverlay(page, (root) => {
        const dialog = root.querySelector('dialog[open], [role=dialog]');
        return dialog ? (dialog.getAttribute('aria-label') ?? 'unnamed') : null;
      }),

    async pickerOpen() {
      await until('the picker with the focus in its search field', () =>
        browser.inOverlay(page, (root) => root.activeElement?.getAttribute('role') === 'combobox'),
      );
    },

    async dialogClosed() {
      await until('the dialog to close', async () => (await acts.dialog()) === null);
    },

    focused: () =>
      browser.inOverlay(page, (root) => {
        const focused = root.activeElement as HTMLElement | null;
        if (!focused) return null;
        const labels = 'labels' in focused ? [...(focused.labels as NodeListOf<HTMLElement>)] : [];
        return (focused.getAttribute('aria-label') ?? labels[0]?.innerText ?? focused.innerText).trim();
      }),

    badges: async () =>
      (await browser.inOverlay(page, (root) =>
        [...root.querySelectorAll('button.badge')].map((badge) => badge.getAttribute('aria-label') ?? ''),
      )) ?? [],
  };
  return acts;
}

/** What floats is placed in the frame after its size has changed: on a busy machine frames take their time. */
function framesPass(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    // A tab behind another has no frames.
    const late = new Promise((resolve) => setTimeout(resolve, 300));
    await Promise.race([frame().then(frame), late]);
  });
}

/** The middle of the control with this name, where nothing covers it. */
function findControl(root: ShadowRoot, name: string): { x: number; y: number } | null {
  const controls = [...root.querySelectorAll<HTMLElement>('button, input, textarea, [role=option]')];
  for (const control of controls) {
    const label = (control.getAttribute('aria-label') ?? control.innerText).trim();
    const { x, y, width, height } = control.getBoundingClientRect();
    const middle = { x: Math.round(x + width / 2), y: Math.round(y + height / 2) };
    const top = root.elementFromPoint(middle.x, middle.y);
    if (label.startsWith(name) && top && control.contains(top)) return middle;
  }
  return null;
}
