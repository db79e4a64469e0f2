import type { Page } from 'puppeteer-core';
import type { BrowserDriver } from '../driver/browser-driver.ts';
import { until } from '../driver/until.ts';
import { untilStill } from './still.ts';

/** What a person sees and does of the overlay in one page. */
export interface OverlayActs {
  text(): Promise<string>;
  /** Resolves once the overlay says this somewhere. */
  says(text: string): Promise<void>;
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
    text: async () => {
      const marks = await browser.inOverlay(page, textOf);
      const own = marks === null ? null : await browser.inPrivate(page, textOf);
      return [marks ?? '', own ?? ''].join('\n');
    },

    async says(text) {
      await until(`the overlay to say "${text}"`, async () => (await acts.text()).includes(text));
    },

    async click(name) {
      const point = await untilStill(page, `"${name}" in the overlay`, () => pointOf(name));
      await page.mouse.click(point.x, point.y);
    },

    async send(name) {
      await until(
        `"${name}" in the overlay`,
        async () => (await browser.inOverlay(page, press, name)) || (await browser.inPrivate(page, press, name)),
      );
    },

    dialog: () =>
      browser.inPrivate(page, (root) => {
        const dialog = root.querySelector('dialog[open], [role=dialog]');
        return dialog ? (dialog.getAttribute('aria-label') ?? 'unnamed') : null;
      }),

    async pickerOpen() {
      try {
        await until('the picker with the focus in its search field', () =>
          browser.inPrivate(
            page,
            (root) =>
              root.activeElement?.getAttribute('role') === 'combobox' && (root !== document || document.hasFocus()),
          ),
        );
      } catch (error) {
        throw new Error(`the overlay said: ${await acts.text()}, with the focus on ${await acts.focused()}`, {
          cause: error,
        });
      }
    },

    async dialogClosed() {
      try {
        await until('the dialog to close', async () => (await acts.dialog()) === null);
      } catch (error) {
        throw new Error(`the overlay still said: ${await acts.text()}, with the focus on ${await acts.focused()}`, {
          cause: error,
        });
      }
    },

    focused: async () => {
      const inFrame = await browser.inOverlay(page, (root) => root.activeElement?.tagName === 'IFRAME');
      return inFrame ? browser.inPrivate(page, focusedIn) : browser.inOverlay(page, focusedIn);
    },

    badges: async () =>
      (await browser.inOverlay(page, (root) =>
        [...root.querySelectorAll('button.badge')].map((badge) => badge.getAttribute('aria-label') ?? ''),
      )) ?? [],
  };
  return acts;

  /** The frame lies over the whole page, so that its points are those of the page. */
  async function pointOf(name: string) {
    return (await browser.inOverlay(page, findControl, name)) ?? (await browser.inPrivate(page, findControl, name));
  }
}

/** The text of a shadow root's parts, or of a document. */
function textOf(root: ParentNode): string {
  return [...root.children].map((each) => (each as HTMLElement).innerText ?? '').join('\n');
}

function press(root: ParentNode, wanted: string): boolean {
  const buttons = [...root.querySelectorAll<HTMLElement>('button')];
  const found = buttons.find((each) => each.innerText.trim().startsWith(wanted));
  found?.click();
  return found !== undefined;
}

function focusedIn(root: DocumentOrShadowRoot): string | null {
  const focused = root.activeElement as HTMLElement | null;
  if (!focused || focused === document.body) return null;
  const labels = 'labels' in focused ? [...(focused.labels as NodeListOf<HTMLElement>)] : [];
  return (focused.getAttribute('aria-label') ?? labels[0]?.innerText ?? focused.innerText).trim();
}

/** The middle of the control with this name, where nothing covers it. */
function findControl(root: ParentNode & DocumentOrShadowRoot, name: string): { x: number; y: number } | null {
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
