import type { ElementHandle, KeyInput, Page } from 'puppeteer-core';
import type { BrowserDriver } from '../driver/browser-driver.ts';
import { until } from '../driver/until.ts';

/** The PDF viewer, empty, in a new tab. What goes wrong in it unnoticed is kept for `troublesOf`. */
export async function openViewer(browser: BrowserDriver): Promise<Page> {
  const page = await browser.openExtensionPage('viewer.html');
  await until('the viewer', () => page.$('input[type="file"]'));
  await keepTroubles(page);
  return page;
}

export async function keepTroubles(page: Page): Promise<void> {
  await page.evaluate(() => {
    const troubles: string[] = [];
    Object.assign(globalThis, { troubles });
    addEventListener('error', ({ message }) => troubles.push(message));
    addEventListener('unhandledrejection', ({ reason }) => troubles.push(String(reason)));
  });
}

export const troublesOf = (page: Page) => page.evaluate(() => Reflect.get(globalThis, 'troubles') as string[]);

/** Chooses a file of the device, as the button for it does. */
export async function chooseFile(page: Page, path: string): Promise<void> {
  const input = (await page.$('input[type="file"]')) as ElementHandle<HTMLInputElement> | null;
  if (!input) throw new Error('the viewer takes no file');
  await input.uploadFile(path);
}

/** Chooses a file, and waits until the text of its first page can be selected. */
export async function openPdf(page: Page, path: string): Promise<void> {
  await chooseFile(page, path);
  await untilShown(page, path);
}

export async function untilShown(page: Page, path: string): Promise<void> {
  const name = path.split('/').at(-1) ?? path;
  await until(`${name} to be shown`, () =>
    page.evaluate(
      (wanted) =>
        document.querySelector('.file-name')?.textContent === wanted &&
        document.querySelector('.page[data-loaded] canvas') !== null,
      name,
    ),
  );
}

/** Drops a file on the middle of the window. */
export async function dropFile(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await page.evaluate(
    (fileName, base64) => {
      const content = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([content], fileName, { type: 'application/pdf' }));
      const target = document.elementFromPoint(innerWidth / 2, innerHeight / 2) ?? document.body;
      for (const type of ['dragenter', 'dragover', 'drop']) {
        target.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }));
      }
    },
    name,
    Buffer.from(bytes).toString('base64'),
  );
}

/** What the bar says about where one is: the field, and the count beside it. */
export const place = (page: Page) =>
  page.evaluate(() => {
    const field = document.querySelector<HTMLInputElement>('.page-field input');
    return `${field?.value} ${document.querySelector('.page-count')?.textContent}`;
  });

export const untilAt = (page: Page, wanted: string) =>
  until(`the page ${wanted}`, async () => (await place(page)) === wanted || null);

/** Presses a control by its name. */
export async function pressNamed(page: Page, name: string): Promise<void> {
  await until(`the control ${name}`, () =>
    page.evaluate((wanted) => {
      const controls = [...document.querySelectorAll<HTMLElement>('button, a, [role="menuitem"]')];
      const control = controls.find((each) => each.ariaLabel === wanted || each.textContent?.trim() === wanted);
      control?.click();
      return control !== undefined;
    }, name),
  );
}

/** Keys of the viewer, with Ctrl and Alt held where they are named. */
export async function pressKey(
  page: Page,
  keys: 'Ctrl f' | 'Ctrl Alt g' | 'Ctrl ]' | 'Ctrl -' | 'Ctrl 0' | 'End' | 'Home' | 'Escape' | 'Enter',
): Promise<void> {
  const held = keys.split(' ');
  const key = held.pop() as KeyInput;
  const modifiers = held.map((name): KeyInput => (name === 'Ctrl' ? 'Control' : 'Alt'));
  for (const modifier of modifiers) await page.keyboard.down(modifier);
  await page.keyboard.press(key);
  for (const modifier of modifiers.reverse()) await page.keyboard.up(modifier);
}
